package org.dishui.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dishui.identity.Account;
import org.dishui.identity.AccountId;
import org.dishui.identity.Accounts;
import org.dishui.identity.AttemptLimits;
import org.dishui.identity.Attempts;
import org.dishui.identity.ChoosingPassword;
import org.dishui.identity.Editor;
import org.dishui.identity.EmailAddress;
import org.dishui.identity.KeepingStaff;
import org.dishui.identity.LinkId;
import org.dishui.identity.Linking;
import org.dishui.identity.RegisteringStaff;
import org.dishui.identity.Role;
import org.dishui.identity.SigningIn;
import org.dishui.identity.SigningUp;
import org.dishui.identity.TooManyAttempts;
import org.dishui.shared.Language;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.StatementCounter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class SigningInTest {
    private static final Editor DONG = new Editor(AccountId.next(), "董安", Set.of(Role.ADMINISTRATOR));
    private static final String PASSWORD = "a drop of water";

    @Autowired
    SigningUp signingUp;

    @Autowired
    SigningIn signingIn;

    @Autowired
    ChoosingPassword choosing;

    @Autowired
    RegisteringStaff staff;

    @Autowired
    KeepingStaff keeping;

    @Autowired
    Linking linking;

    @Autowired
    AttemptLimits limits;

    @Autowired
    Attempts attempts;

    @Autowired
    Accounts accounts;

    @Autowired
    Sql sql;

    @Autowired
    StatementCounter statements;

    @Test
    void takesThePasswordAndTheLinkTogetherTheFirstTime() {
        signUp("first@dishui.example");
        assertThat(signsIn("first@dishui.example", PASSWORD)).isFalse();
        assertThat(signingIn.signIn("first@dishui.example", PASSWORD, "192.0.2.1", "made.up"))
                .isEmpty();
        String link = token("first@dishui.example");
        assertThat(signingIn.signIn("first@dishui.example", "wrong", "192.0.2.1", link))
                .isEmpty();
        assertThat(signingIn.signIn("first@dishui.example", PASSWORD, "192.0.2.1", link))
                .isPresent();
        assertThat(signsIn(" First@Dishui.example ", PASSWORD)).isTrue();
    }

    @Test
    void confirmsOnlyTheAccountThatTheLinkBelongsTo() {
        signUp("one@dishui.example");
        signUp("two@dishui.example");
        String link = token("one@dishui.example");
        assertThat(signingIn.signIn("two@dishui.example", PASSWORD, "192.0.2.2", link))
                .isEmpty();
        assertThat(signingIn.signIn("one@dishui.example", PASSWORD, "192.0.2.2", link))
                .isPresent();
    }

    @Test
    void letsAStrangerWhoSignedUpEarlierKeepNothing() {
        signingUp.signUp(EmailAddress.of("own@dishui.example"), "M", "the strangers own words", Language.ZH);
        String strangers = token("own@dishui.example");
        signUp("own@dishui.example");
        assertThat(signingIn.signIn("own@dishui.example", PASSWORD, "192.0.2.3", strangers))
                .isEmpty();
        assertThat(signingIn.signIn("own@dishui.example", PASSWORD, "192.0.2.3", token("own@dishui.example")))
                .isPresent();
        assertThat(account("own@dishui.example").name()).isEqualTo("林晓");
    }

    @Test
    void keepsOneAccountForAnAddressThatSignsUpAgain() {
        confirmed("again@dishui.example");
        signingUp.signUp(EmailAddress.of("again@dishui.example"), "M", "another password", Language.EN);
        assertThat(signsIn("again@dishui.example", "another password")).isFalse();
        assertThat(signsIn("again@dishui.example", PASSWORD)).isTrue();
        assertThat(account("again@dishui.example").name()).isEqualTo("林晓");
    }

    @Test
    void keepsPasswordsThatNobodyCanRead() {
        signUp("hash@dishui.example");
        assertThat(account("hash@dishui.example").passwordHash()).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void asksForAnAccountInThreeStatementsAndForAStrangerInTwo() {
        confirmed("count@dishui.example");
        assertThat(statements.during(() -> signsIn("count@dishui.example", PASSWORD)))
                .hasSize(3);
        assertThat(statements.during(() -> signsIn("stranger@dishui.example", PASSWORD)))
                .hasSize(2);
    }

    @Test
    void isRefusedAfterFiveWrongPasswordsFromOneNetworkEvenWithTheRightOne() {
        confirmed("five@dishui.example");
        for (int i = 0; i < 5; i++)
            assertThat(signingIn.signIn("five@dishui.example", "wrong " + i, "198.51.100.5", ""))
                    .isEmpty();
        assertThatThrownBy(() -> signingIn.signIn("five@dishui.example", PASSWORD, "198.51.100.5", ""))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        refused -> assertThat(refused.until())
                                .isBetween(
                                        Instant.now().plusSeconds(14 * 60),
                                        Instant.now().plusSeconds(15 * 60)));
        assertThat(signingIn.signIn("five@dishui.example", PASSWORD, "198.51.100.6", ""))
                .isPresent();
    }

    @Test
    void countsAnewAfterTheRightPassword() {
        confirmed("anew@dishui.example");
        for (int i = 0; i < 4; i++) {
            for (int wrong = 0; wrong < 4; wrong++)
                signingIn.signIn("anew@dishui.example", "wrong", "198.51.100.7", "");
            assertThat(signingIn.signIn("anew@dishui.example", PASSWORD, "198.51.100.7", ""))
                    .isPresent();
        }
    }

    @Test
    void takesFiftyTriesFromOneAddressWhoeverTheyAreFor() throws Exception {
        try (var many = Executors.newFixedThreadPool(8)) {
            var tried = many.invokeAll(IntStream.range(0, 60)
                    .mapToObj(i -> (java.util.concurrent.Callable<Boolean>) () -> isLimited(i))
                    .toList());
            int limited = 0;
            for (var each : tried) if (each.get()) limited++;
            assertThat(limited).isEqualTo(10);
        }
    }

    @Test
    void forgetsTriesWithTheWindow() {
        var now = Instant.parse("2026-11-22T04:00:00Z");
        var window = Duration.ofMinutes(15);
        attempts.count(List.of("pair:x", "address:x"), now, window);
        assertThat(attempts.count(List.of("pair:x", "address:x"), now.plusSeconds(899), window))
                .allSatisfy(tried -> assertThat(tried.times()).isEqualTo(2));
        var anew = attempts.count(List.of("pair:x"), now.plusSeconds(900), window);
        assertThat(anew).containsExactly(new Attempts.Tried("pair:x", 1, now.plusSeconds(900)));
        assertThat(sql.one(
                        "select count(*) from identity_sign_in_attempt where subject = 'address:x'",
                        Map.of(),
                        Long.class))
                .isZero();
    }

    @Test
    void writesNeitherAddressesNorNamesOfThoseWhoTry() {
        signsIn("somebody@dishui.example", "wrong");
        var subjects = sql.list("select subject from identity_sign_in_attempt", Map.of(), String.class);
        assertThat(subjects).isNotEmpty().noneMatch(each -> each.contains("somebody") || each.contains("192.0.2"));
    }

    @Test
    void endsSessionsAtOnceWhenAnAccountIsDisabled() {
        var gone = EmailAddress.of("gone@dishui.example");
        var registered = staff.register(null, gone, "将去", Set.of(Role.EDITOR), null, Language.ZH);
        var id = registered.account();
        choosing.choose(tokenOf(registered.link()), PASSWORD);
        openSession(id);
        openSession(AccountId.next());
        keeping.disable(DONG, id, accounts.require(id).version());
        assertThat(sessionsOf(id)).isZero();
        assertThat(sql.one("select count(*) from spring_session", Map.of(), Long.class))
                .isPositive();
        assertThat(signsIn("gone@dishui.example", PASSWORD)).isFalse();
        keeping.enable(DONG, id, accounts.require(id).version());
        assertThat(signsIn("gone@dishui.example", PASSWORD)).isTrue();
    }

    @Test
    void letsStaffChooseTheirPasswordByALinkThatOpensOnce() {
        var registered = staff.register(
                null,
                EmailAddress.of("new@dishui.example"),
                "新同事",
                Set.of(Role.REVIEWER),
                "lingang-talent",
                Language.ZH);
        String first = tokenOf(registered.link());
        assertThat(choosing.emailOf(first)).hasValue("new@dishui.example");
        String second = tokenOf(staff.invite(null, registered.account()).link());
        assertThat(choosing.emailOf(first)).as("replaced").isEmpty();
        openSession(registered.account());
        choosing.choose(second, "hundred year old boat");
        assertThat(sessionsOf(registered.account())).isZero();
        assertThat(choosing.emailOf(second)).as("used").isEmpty();
        assertThatThrownBy(() -> choosing.choose(second, "hundred year old ship"))
                .hasMessageContaining("identity.link.closed");
        assertThat(signsIn("new@dishui.example", "hundred year old boat")).isTrue();
    }

    @Test
    void takesNoLinkForWhatItIsNot() {
        signUp("mixed@dishui.example");
        String confirm = token("mixed@dishui.example");
        assertThat(choosing.emailOf(confirm)).isEmpty();
        assertThat(choosing.emailOf(confirm.substring(0, confirm.length() - 1) + "A"))
                .isEmpty();
        assertThat(choosing.emailOf("00000000-0000-7000-8000-000000000000.x")).isEmpty();
        assertThat(choosing.emailOf("")).isEmpty();
    }

    private boolean isLimited(int who) {
        try {
            limits.mail("nobody" + who + "@dishui.example", "203.0.113.50");
            return false;
        } catch (TooManyAttempts tooMany) {
            return true;
        }
    }

    private boolean signsIn(String email, String password) {
        return signingIn.signIn(email, password, "192.0.2.9", "").isPresent();
    }

    private void signUp(String email) {
        signingUp.signUp(EmailAddress.of(email), "林晓", PASSWORD, Language.ZH);
    }

    private void confirmed(String email) {
        signUp(email);
        assertThat(signingIn.signIn(email, PASSWORD, "192.0.2.8", token(email))).isPresent();
    }

    private String token(String email) {
        var open = sql.one(
                "select l.id from identity_link l join identity_account a on a.id = l.account"
                        + " where a.email = :email and l.used_at is null",
                Map.of("email", email),
                java.util.UUID.class);
        return tokenOf(new LinkId(open));
    }

    private String tokenOf(LinkId link) {
        return linking.address(link).replaceAll(".*link=", "");
    }

    private Account account(String email) {
        return accounts.findByEmail(email).orElseThrow();
    }

    private void openSession(AccountId id) {
        sql.update(
                "insert into spring_session values (:key, :key, 0, 0, 1800, 0, :name)",
                Map.of("key", java.util.UUID.randomUUID().toString(), "name", id.toString()));
    }

    private long sessionsOf(AccountId id) {
        return sql.one(
                "select count(*) from spring_session where principal_name = :name",
                Map.of("name", id.toString()),
                Long.class);
    }
}
