package org.dishui.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.dishui.identity.AccountId;
import org.dishui.identity.Accounts;
import org.dishui.identity.Editor;
import org.dishui.identity.EmailAddress;
import org.dishui.identity.KeepingStaff;
import org.dishui.identity.RegisteringStaff;
import org.dishui.identity.Role;
import org.dishui.identity.SecondFactors;
import org.dishui.identity.TooManyAttempts;
import org.dishui.shared.Language;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class SecondFactorsTest {
    private static final Editor DONG = new Editor(AccountId.next(), "董安", Set.of(Role.ADMINISTRATOR));
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @Autowired
    SecondFactors factors;

    @Autowired
    RegisteringStaff registering;

    @Autowired
    KeepingStaff staff;

    @Autowired
    Accounts accounts;

    @Autowired
    Sql sql;

    @Test
    void areDueForStaffOutsideDemo() {
        assertThat(factors.isDue(accounts.require(someone()))).isTrue();
    }

    @Test
    void beginWithTheFirstRightCodeAndShowTheSecretNoMore() throws Exception {
        var id = someone();
        factors.offer(id);
        var enrolment = factors.enrolment(id).orElseThrow();
        assertThat(enrolment.uri())
                .startsWith("otpauth://totp/Dishui:")
                .endsWith("?secret=" + enrolment.secret() + "&issuer=Dishui");
        factors.offer(id);
        assertThat(factors.enrolment(id)).as("the same until it is taken").hasValue(enrolment);
        assertThat(factors.enrol(id, "000000")).isEmpty();
        assertThat(factors.isRight(id, code(enrolment.secret(), 0)))
                .as("not enrolled")
                .isFalse();
        assertThat(factors.enrol(id, code(enrolment.secret(), 0)).orElseThrow()).hasSize(8);
        assertThat(factors.enrolment(id)).isEmpty();
        assertThat(factors.enrol(id, code(enrolment.secret(), 1))).isEmpty();
    }

    @Test
    void takeACodeOnce() throws Exception {
        var id = someone();
        String secret = enrolled(id);
        assertThat(factors.isRight(id, code(secret, 0)))
                .as("the one of the enrolment")
                .isFalse();
        String next = code(secret, 1);
        assertThat(factors.isRight(id, next.substring(0, 3) + " " + next.substring(3)))
                .isTrue();
        assertThat(factors.isRight(id, next)).isFalse();
    }

    @Test
    void takeEachRecoveryCodeOnceHoweverItIsTyped() throws Exception {
        var id = someone();
        factors.offer(id);
        String secret = factors.enrolment(id).orElseThrow().secret();
        List<String> codes = factors.enrol(id, code(secret, 0)).orElseThrow();
        assertThat(factors.isRight(id, codes.getFirst().toLowerCase(java.util.Locale.ROOT)))
                .isTrue();
        assertThat(factors.isRight(id, codes.getFirst())).isFalse();
        assertThat(factors.isRight(id, codes.getLast().replace("-", " "))).isTrue();
    }

    @Test
    void lieInTheDatabaseSoThatNobodyCanUseThem() throws Exception {
        var id = someone();
        factors.offer(id);
        String secret = factors.enrolment(id).orElseThrow().secret();
        var codes = factors.enrol(id, code(secret, 0)).orElseThrow();
        String kept = sql.one(
                "select a::text || (select string_agg(c::text, ',') from identity_recovery_code c where c.account = a.id)"
                        + " from identity_account a where a.id = :id",
                Map.of("id", id),
                String.class);
        assertThat(kept).doesNotContain(secret);
        for (String code : codes) assertThat(kept).doesNotContain(code, code.replace("-", ""));
    }

    @Test
    void areClosedToGuessing() throws Exception {
        var id = someone();
        String secret = enrolled(id);
        for (int i = 0; i < 5; i++) assertThat(factors.isRight(id, "00000" + i)).isFalse();
        assertThatThrownBy(() -> factors.isRight(id, code(secret, 1))).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void beginAnewWhenTheyAreTakenAway() throws Exception {
        var id = someone();
        String secret = enrolled(id);
        staff.takeSecondFactorAway(DONG, id, accounts.require(id).version());
        assertThat(factors.isRight(id, code(secret, 1))).isFalse();
        factors.offer(id);
        assertThat(factors.enrolment(id).orElseThrow().secret()).isNotEqualTo(secret);
    }

    private String enrolled(AccountId id) throws Exception {
        factors.offer(id);
        String secret = factors.enrolment(id).orElseThrow().secret();
        assertThat(factors.enrol(id, code(secret, 0))).isPresent();
        return secret;
    }

    private AccountId someone() {
        var email = EmailAddress.of(UUID.randomUUID() + "@dishui.example");
        return registering
                .register(null, email, "瑞雪", Set.of(Role.EDITOR), null, Language.ZH)
                .account();
    }

    /** As an app would make it, so many steps from now. */
    private static String code(String secret, int steps) throws Exception {
        var bits = new StringBuilder();
        for (char c : secret.toCharArray())
            bits.append(String.format("%5s", Integer.toBinaryString(ALPHABET.indexOf(c)))
                    .replace(' ', '0'));
        var key = new byte[20];
        for (int i = 0; i < key.length; i++) key[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(
                        new SecretKeySpec(key, "HmacSHA1"), Instant.now().plusSeconds(30L * steps));
    }
}
