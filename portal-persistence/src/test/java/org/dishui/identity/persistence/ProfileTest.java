package org.dishui.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dishui.form.Input;
import org.dishui.identity.AccountId;
import org.dishui.identity.Applicant;
import org.dishui.identity.EmailAddress;
import org.dishui.identity.KeepingProfile;
import org.dishui.identity.Profile;
import org.dishui.identity.ProfileSection;
import org.dishui.identity.SigningUp;
import org.dishui.rules.FactKey;
import org.dishui.rules.Value;
import org.dishui.shared.Language;
import org.dishui.shared.Vault;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@PersistenceTest
class ProfileTest {
    private static final String NUMBER = "11010519491231002X";
    private static final FactKey IDENTITY = FactKey.of("person.identity");
    private static final FactKey NAME = FactKey.of("person.name");

    @Autowired
    SigningUp signingUp;

    @Autowired
    KeepingProfile keeping;

    @Autowired
    Vault vault;

    @Autowired
    Sql sql;

    @Test
    void keepsIdentityAndBankNumbersSealedForThisPersonAndFact() {
        var me = applicant();
        say(me, ProfileSection.IDENTITY, 0, "person.name", "𠮷林", "person.identity.number", "１１０１０５ 19491231002x");
        say(me, ProfileSection.BANK, 1, "person.bank-account", "6222 0000 0000 4471", "person.bank-name", "样例银行一");

        String row = sql.one(
                "select facts::text from identity_profile where account = :me", Map.of("me", me.id()), String.class);
        assertThat(row).contains("𠮷林", "样例银行一", "110***********002X").doesNotContain(NUMBER, "622200000000");

        var identity = (Value.Identity) fact(me, IDENTITY);
        assertThat(vault.open(Profile.context(me.id(), IDENTITY), identity.number()))
                .isEqualTo(NUMBER);
        assertThatThrownBy(() -> vault.open(Profile.context(AccountId.next(), IDENTITY), identity.number()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesSilenceForNoAnswerButKeepsWhatIsSealed() {
        var me = applicant();
        say(me, ProfileSection.IDENTITY, 0, "person.name", "林", "person.identity.number", NUMBER);
        say(me, ProfileSection.IDENTITY, 1, "person.name", "", "person.identity.number", "");
        assertThat(keeping.show(me).facts().find(NAME)).isEmpty();
        assertThat(keeping.show(me).facts().find(IDENTITY)).isPresent();
    }

    @Test
    void keepsNothingWhereOneAnswerCannotBe() {
        var me = applicant();
        var before = keeping.show(me).facts();
        var problems = say(
                me, ProfileSection.IDENTITY, 0, "person.name", "林晓", "person.identity.number", "110105194912310021");
        assertThat(problems).containsExactly(Map.entry(IDENTITY, "form.problem.identity.resident-id"));
        assertThat(keeping.show(me).facts()).isEqualTo(before);
        assertThat(keeping.show(me).version()).isZero();
    }

    /** Who signs up says name and address, and is not asked for them again. */
    @Test
    void beginsWithWhatWasSaidAtSignUp() {
        assertThat(keeping.show(applicant()).facts().values().keySet())
                .extracting(FactKey::value)
                .containsExactly("person.name", "person.email");
    }

    /** Somebody else may have tried the address before its owner did. */
    @Test
    void keepsNothingOfATryThatWasNeverConfirmed() {
        var email = EmailAddress.of("twice@dishui.example");
        for (var name : List.of("冒名", "林晓")) signingUp.signUp(email, name, "a long password", Language.ZH);
        String facts = sql.one(
                "select p.facts::text from identity_profile p join identity_account a on a.id = p.account where a.email = :email",
                Map.of("email", email.value()),
                String.class);
        assertThat(facts).contains("林晓").doesNotContain("冒名");
    }

    @Test
    void refusesWhatWasTypedOnAnOlderPage() {
        var me = applicant();
        say(me, ProfileSection.CONTACT, 0, "person.email", "lin@dishui.example");
        assertThatThrownBy(() -> say(me, ProfileSection.CONTACT, 0, "person.email", "other@dishui.example"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(fact(me, FactKey.of("person.email"))).isEqualTo(new Value.Text("lin@dishui.example"));
    }

    @Test
    void givesFormsTheFactsSealedForTheirOwnPlace() {
        var me = applicant();
        say(me, ProfileSection.IDENTITY, 0, "person.name", "林", "person.identity.number", NUMBER);
        var facts = keeping.factsFor(me.id(), (fact, number) -> vault.seal("elsewhere." + fact, number));
        var identity = (Value.Identity) facts.find(IDENTITY).orElseThrow();
        assertThat(vault.open("elsewhere." + IDENTITY, identity.number())).isEqualTo(NUMBER);
        assertThat(facts.find(NAME)).hasValue(new Value.Text("林"));
    }

    private Applicant applicant() {
        String email = UUID.randomUUID() + "@dishui.example";
        signingUp.signUp(EmailAddress.of(email), "林", "a drop of water", Language.ZH);
        var id = sql.one("select id from identity_account where email = :email", Map.of("email", email), UUID.class);
        return new Applicant(new AccountId(id), "林");
    }

    private Map<FactKey, String> say(Applicant me, ProfileSection section, int version, String... typed) {
        var values = new java.util.HashMap<String, List<String>>();
        values.put("person.identity.kind", List.of("resident-id"));
        for (int i = 0; i < typed.length; i += 2) values.put(typed[i], List.of(typed[i + 1]));
        var problems = new java.util.LinkedHashMap<FactKey, String>();
        keeping.say(me, section, new Input(values), version)
                .forEach((fact, problem) -> problems.put(fact, problem.message()));
        return problems;
    }

    private Value fact(Applicant me, FactKey key) {
        return keeping.show(me).facts().find(key).orElseThrow();
    }
}
