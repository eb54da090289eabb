package org.dishui.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.identity.AccountId;
import org.dishui.identity.Accounts;
import org.dishui.identity.Editor;
import org.dishui.identity.KeepingStaff;
import org.dishui.identity.Role;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.StatementCounter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class SignInTest {
    private static final Editor DONG = new Editor(AccountId.next(), "董安", Set.of(Role.ADMINISTRATOR));

    @Autowired
    Visitor visitor;

    @Autowired
    Accounts accounts;

    @Autowired
    KeepingStaff staff;

    @Autowired
    StatementCounter statements;

    @Autowired
    Sql sql;

    /** All tests come from one address. */
    @BeforeEach
    void forgetAttempts() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
    }

    @Test
    void listsTheDemoPeopleWithWhatTheyDo() {
        var page = Jsoup.parse(visitor.foreigner().get("/sign-in").body());
        assertThat(page.select("button.person").eachAttr("value"))
                .contains("lin@dishui.example", "rui@dishui.example", "xin@dishui.example")
                .hasSize(28);
        assertThat(page.select("button.person[value^=lin]").text())
                .isEqualTo("lin@ Master’s student, intern at an AI firm");
    }

    @ParameterizedTest
    @CsvSource({"lin,/my", "rui,/desk", "fang,/desk", "hui,/admin", "dong,/admin", "xin,/admin"})
    void leadsEverybodyToTheirOwnPart(String name, String home) {
        assertThat(visitor.person()
                        .signIn(name + "@dishui.example", "dishui-demo")
                        .headers()
                        .firstValue("Location"))
                .hasValue(home);
    }

    @Test
    void returnsToThePageThatWasAskedFor() {
        var lin = visitor.person();
        lin.get("/my/applications/new?program=little-blue-whale&x=%E6%9E%97");
        assertThat(lin.signIn("lin@dishui.example", "dishui-demo").headers().firstValue("Location"))
                .hasValue("/my/applications/new?program=little-blue-whale&x=%E6%9E%97");
    }

    @Test
    void doesNotReturnToAPageOfOthers() {
        var rui = visitor.person();
        rui.get("/my/profile");
        assertThat(rui.signIn("rui@dishui.example", "dishui-demo").headers().firstValue("Location"))
                .hasValue("/desk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example/my", "/my/..//evil.example", "/sign-in?next=//evil.example", "/my@evil.example"})
    void leadsNowhereElse(String wish) {
        var lin = visitor.person();
        lin.get(wish);
        assertThat(lin.signIn("lin@dishui.example", "dishui-demo").headers().firstValue("Location"))
                .hasValue("/my");
    }

    @Test
    void answersAlikeForAWrongPasswordAndAnUnknownAddress() {
        var wrong = visitor.person().signIn("lin@dishui.example", "wrong password");
        var unknown = visitor.person().signIn("nobody@dishui.example", "wrong password");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(plain(wrong.body())).isEqualTo(plain(unknown.body()));
        assertThat(wrong.body()).contains("value=\"lin@dishui.example\"").doesNotContain("wrong password");
    }

    @Test
    void changesTheSessionsIdSoThatAForeignOneIsWorthNothing() {
        var lin = visitor.person();
        lin.get("/sign-in");
        String before = lin.session();
        lin.signIn("lin");
        assertThat(before).isNotNull().isNotEqualTo(lin.session());
        assertThat(visitor.person()
                        .withSession(String.valueOf(before))
                        .get("/my/profile")
                        .statusCode())
                .isEqualTo(302);
        assertThat(lin.get("/my/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void givesTheSecondPersonOfOneBrowserNothingOfTheFirst() {
        var browser = visitor.person().signIn("lin");
        browser.signIn("rui");
        assertThat(browser.get("/my/profile").statusCode()).isEqualTo(403);
    }

    @Test
    void endsWithSigningOutByPostAlone() {
        var lin = visitor.person().signIn("lin");
        assertThat(lin.get("/sign-out").statusCode()).isEqualTo(404);
        lin.get("/my/profile");
        assertThat(lin.post("/sign-out").headers().firstValue("Location")).hasValue("/");
        assertThat(lin.get("/my/profile").statusCode()).isEqualTo(302);
    }

    @Test
    void endsAtOnceWhenTheAccountIsDisabled() {
        var shi = visitor.person().signIn("shi");
        var account = accounts.findByEmail("shi@dishui.example").orElseThrow();
        assertThat(shi.get("/my/profile").statusCode()).isEqualTo(403);
        staff.disable(DONG, account.id(), account.version());
        assertThat(shi.get("/my/profile").statusCode()).isEqualTo(302);
        assertThat(visitor.person().signIn("shi@dishui.example", "dishui-demo").statusCode())
                .isEqualTo(422);
        staff.enable(DONG, account.id(), accounts.require(account.id()).version());
        visitor.person().signIn("shi");
    }

    @Test
    void tellsWhenToTryAgainAfterTooManyWrongPasswords() {
        var guess = visitor.foreigner();
        for (int i = 0; i < 5; i++)
            assertThat(guess.signIn("gao@dishui.example", "wrong " + i).statusCode())
                    .isEqualTo(422);
        var limited = guess.signIn("gao@dishui.example", "dishui-demo");
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.body()).containsPattern("Try again after \\d\\d:\\d\\d, in about 1[45] minutes");
        assertThat(Integer.parseInt(limited.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(800, 900);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-out",
                "/sign-up",
                "/sign-in/forgotten",
                "/set-up",
                "/sign-in/second-factor",
                "/sign-in/second-factor/enrolment",
                "/my/profile/contact"
            })
    void takesNoPostWithoutTheTokenOfItsForm(String address) {
        var lin = visitor.person().signIn("lin").withoutToken();
        assertThat(lin.post(address, "email", "lin@dishui.example", "password", "dishui-demo")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void carriesAnIdIntoTheSessionStoreAndNoNumber() {
        visitor.person().signIn("lin");
        var lin = accounts.findByEmail("lin@dishui.example").orElseThrow();
        var names = sql.list(
                "select principal_name from spring_session where principal_name is not null", Map.of(), String.class);
        assertThat(names).contains(lin.id().toString()).noneMatch(name -> name.contains("@"));
        var kept = sql.list(
                "select encode(attribute_bytes, 'escape') as bytes from spring_session_attributes",
                Map.of(),
                String.class);
        assertThat(kept)
                .noneMatch(bytes ->
                        bytes.contains("dishui-demo") || bytes.contains("argon2") || bytes.contains("@dishui.example"));
    }

    @Test
    void asksTheDatabaseForNobodyOnceTheyAreSignedIn() {
        var lin = visitor.person().signIn("lin");
        lin.get("/my/profile");
        assertThat(statements.during(() -> lin.get("/my/profile"))).hasSize(1);
        assertThat(statements.ofSessionDuring(() -> lin.get("/my/profile")))
                .as("load, touch, and the store’s own look at the cookie")
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void writesNobodysNameAddressOrPasswordIntoTheLog(CapturedOutput log) {
        var wei = visitor.person();
        wei.signIn("wei@dishui.example", "a secret password");
        wei.signIn("wei");
        wei.get("/my/nothing-here");
        wei.get("/desk");
        wei.withoutToken().post("/my/profile/contact", "person.mobile", "+8613900172213");
        assertThat(log.getAll())
                .contains("incident")
                .doesNotContain("wei@dishui.example", "卫然", "a secret password", "13900172213");
    }

    @Test
    void speaksBothLanguagesOnEveryPage() {
        for (String address : List.of("/sign-in", "/sign-up", "/sign-up/sent", "/sign-in/forgotten", "/set-up?link=x"))
            for (Person who : Set.of(visitor.person(), visitor.foreigner()))
                assertThat(who.get(address).body()).as(address).contains("<h1").doesNotContain("??");
    }

    /** A page without what differs for each visitor: the token, and the address that they typed. */
    private static String plain(String body) {
        return body.replaceAll("<input[^>]*(name=\"_csrf\"|id=\"email\")[^>]*>", "");
    }
}
