package org.dishui.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.Sql;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers of the check that somebody carries into their account: sealed in their own browser until they decide. */
@PortalTest
class CarriedPageTest {
    private static final String PAGE = "/my/profile/carried";

    @Autowired
    Visitor visitor;

    @Autowired
    Sql sql;

    @BeforeEach
    void forgetAttempts() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
    }

    @Test
    void travelSealedAndAreThereAfterSigningIn() {
        var answer = visitor.post("/check/carry", "person.degree=doctorate&person.occupation=founder");
        assertThat(answer.headers().firstValue("Location")).hasValue(PAGE);
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .startsWith("answers=")
                .contains("HttpOnly", "SameSite=Lax", "Path=" + PAGE, "Max-Age=1800")
                .doesNotContain("doctorate", "founder");
        assertThat(cookie.length()).isLessThan(3_700);

        var tao = visitor.foreigner();
        carry(tao, "person.degree", "doctorate");
        assertThat(tao.get(PAGE).headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
        assertThat(tao.signIn("tao@dishui.example", "dishui-demo").headers().firstValue("Location"))
                .hasValue(PAGE);
        assertThat(open(tao).select("main").text()).contains("Degree", "Doctorate");
    }

    @Test
    void areTakenOverWhereTheProfileIsSilentAndElsewhereOnlyWhereTicked() {
        var wei = visitor.person().signIn("wei");
        var before =
                Jsoup.parse(wei.get("/my/profile").body()).select(".summary").text();
        assertThat(before).contains("博士");
        carry(wei, "person.degree", "college", "person.occupation", "intern", "person.zone-work-since", "2024-05-06");
        var page = open(wei);
        assertThat(page.select("input[name=take]").eachAttr("value"))
                .contains("person.degree", "person.occupation")
                .doesNotContain("person.zone-work-since");
        var done = wei.post(PAGE, "version", version(page), "take", "person.occupation");
        assertThat(done.headers().firstValue("Location")).hasValue("/my/profile");
        assertThat(done.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("answers=;").contains("Max-Age=0"));
        assertThat(Jsoup.parse(wei.get("/my/profile").body()).select("main").text())
                .contains("博士", "实习", "2024年5月6日", "答案已存入资料");
        assertThat(open(wei).select("main").text()).contains("没有带来答案");
    }

    @Test
    void areThrownAway() {
        var mei = visitor.person().signIn("mei");
        carry(mei, "person.degree", "doctorate");
        open(mei);
        assertThat(mei.post(PAGE + "/removal").headers().firstValue("Location")).hasValue("/my/profile");
        assertThat(open(mei).select("main").text()).contains("没有带来答案");
    }

    @Test
    void areRefusedPlainlyWhenForgedOrFromElsewhere() {
        var lin = visitor.foreigner().signIn("lin");
        for (var forged :
                List.of("x", "k1:AAAA", "demo:QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=", "%00", "a:" + "A".repeat(3_000)))
            assertThat(read(lin, forged)).as(forged).contains("cannot be opened");
        carry(lin, "person.degree", "doctorate");
        var version = version(open(lin));
        lin.withCookie("answers", "k1:AAAA");
        assertThat(lin.post(PAGE, "version", version).headers().firstValue("Location"))
                .hasValue(PAGE);
    }

    @Test
    void neverHoldASensitiveFact() {
        var cookie = visitor.post("/check/carry", "person.bank-account=6222000011112222")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        var lin = visitor.foreigner().signIn("lin");
        assertThat(read(lin, cookie.split(";", 2)[0].substring("answers=".length())))
                .contains("None of these answers");
    }

    private static void carry(Person person, String... answers) {
        assertThat(person.post("/check/carry", answers).statusCode()).isEqualTo(302);
    }

    private static String read(Person person, String cookie) {
        return open(person.withCookie("answers", cookie)).select("main").text();
    }

    private static Document open(Person person) {
        var answer = person.get(PAGE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??");
        return Jsoup.parse(answer.body());
    }

    private static String version(Document page) {
        return page.select("input[name=version]").val();
    }
}
