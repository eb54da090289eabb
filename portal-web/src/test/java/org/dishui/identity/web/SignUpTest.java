package org.dishui.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.identity.Accounts;
import org.dishui.identity.Consent;
import org.dishui.identity.LinkId;
import org.dishui.identity.Linking;
import org.dishui.identity.SigningUp;
import org.dishui.shared.persistence.Sql;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SignUpTest {
    private static final String PASSWORD = "a drop of water";

    @Autowired
    Visitor visitor;

    @Autowired
    Accounts accounts;

    @Autowired
    Linking linking;

    @Autowired
    Sql sql;

    @BeforeEach
    void forgetAttempts() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
    }

    @Test
    void opensAnAccountThatTheLinkInTheMailConfirms() {
        var person = visitor.foreigner();
        assertThat(signUp(person, "nora@dishui.example", "𠮷田 Nora")).isEqualTo("/sign-up/sent");
        var account = accounts.findByEmail("nora@dishui.example").orElseThrow();
        assertThat(account.name()).isEqualTo("𠮷田 Nora");
        assertThat(account.consent()).extracting(Consent::notice).isEqualTo(SigningUp.NOTICE);

        assertThat(person.signIn("nora@dishui.example", PASSWORD).statusCode()).isEqualTo(422);
        String link = linkOf("nora@dishui.example");
        assertThat(link).startsWith("http://localhost:").contains("/sign-in?link=");
        var page = Jsoup.parse(person.get(link.replaceAll("^http://[^/]*", "")).body());
        String token = page.select("input[name=link]").val();
        var welcome = person.post("/sign-in", "email", "nora@dishui.example", "password", PASSWORD, "link", token);
        assertThat(welcome.headers().firstValue("Location")).hasValue("/my");
        assertThat(person.get("/my/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void saysTheSameForAnAddressThatHasAnAccount() {
        var known = visitor.person();
        var unknown = visitor.person();
        assertThat(signUp(known, "mei@dishui.example", "M")).isEqualTo(signUp(unknown, "free@dishui.example", "M"));
        assertThat(known.get("/sign-up/sent").body())
                .isEqualTo(unknown.get("/sign-up/sent").body());
        assertThat(known.signIn("mei@dishui.example", PASSWORD).statusCode()).isEqualTo(422);
        assertThat(unknown.signIn("free@dishui.example", PASSWORD).statusCode()).isEqualTo(422);
        assertThat(accounts.findByEmail("mei@dishui.example").orElseThrow().name())
                .isEqualTo("梅岚");
    }

    @Test
    void showsWhatIsWrongAboveTheFormAndAtItsFields() {
        var person = visitor.person();
        person.get("/sign-up");
        var answer = person.post("/sign-up", "name", "林", "email", "lin.dishui.example", "password", "password2026");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#email", "#password", "#consent");
        assertThat(page.select("#email").attr("aria-describedby")).isEqualTo("email-error");
        assertThat(page.select("#email").val()).isEqualTo("lin.dishui.example");
        assertThat(page.select("#name").val()).isEqualTo("林");
        assertThat(page.select("#password").val()).isEmpty();
        assertThat(answer.body()).doesNotContain("??", "password2026");
    }

    @Test
    void sendsNoMoreThanFiveMailsToOneAddressWithinAQuarterOfAnHour() {
        var person = visitor.person();
        for (int i = 0; i < 5; i++) signUp(person, "flood@dishui.example", "M");
        person.get("/sign-up");
        assertThat(post(person, "flood@dishui.example", "M").statusCode()).isEqualTo(429);
    }

    @Test
    void letsWhoForgotChooseANewPassword() {
        var tao = visitor.person().signIn("tao");
        var person = visitor.person();
        person.get("/sign-in/forgotten");
        assertThat(person.post("/sign-in/forgotten", "email", "Tao@dishui.example")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/sign-up/sent");
        String link = linkOf("tao@dishui.example").replaceAll("^http://[^/]*", "");
        String token = link.replaceAll(".*link=", "");
        assertThat(person.get(link).body()).contains("tao@dishui.example");
        assertThat(person.post("/set-up", "link", token, "password", "short").statusCode())
                .isEqualTo(422);
        assertThat(person.post("/set-up", "link", token, "password", PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .hasValue("/sign-in");
        assertThat(person.get("/sign-in").body()).contains("密码已保存");
        assertThat(person.get(link).statusCode()).isEqualTo(404);
        assertThat(tao.get("/my/profile").statusCode()).as("signed out").isEqualTo(302);
        assertThat(person.signIn("tao@dishui.example", PASSWORD).statusCode()).isEqualTo(302);
        sql.update("""
                update identity_account set password_hash =
                       (select password_hash from identity_account where email = 'lin@dishui.example')
                 where email = 'tao@dishui.example'""", Map.of());
    }

    private String signUp(Person person, String email, String name) {
        person.get("/sign-up");
        return post(person, email, name).headers().firstValue("Location").orElse("");
    }

    private static java.net.http.HttpResponse<String> post(Person person, String email, String name) {
        return person.post("/sign-up", "name", name, "email", email, "password", PASSWORD, "consent", "yes");
    }

    private String linkOf(String email) {
        var open = sql.one(
                "select l.id from identity_link l join identity_account a on a.id = l.account"
                        + " where a.email = :email and l.used_at is null",
                Map.of("email", email),
                java.util.UUID.class);
        return linking.address(new LinkId(open));
    }
}
