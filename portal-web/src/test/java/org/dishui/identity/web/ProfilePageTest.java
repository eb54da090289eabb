package org.dishui.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProfilePageTest {
    @Autowired
    Visitor visitor;

    @Test
    void showsWhatIsKnownAndMasksWhatIsSensitive() {
        var page = visitor.person().signIn("lin").get("/my/profile");
        assertThat(Jsoup.parse(page.body()).text())
                .contains("林晓", "居民身份证 310***********4470", "2002年5月17日", "硕士", "**** 4471", "中国")
                .doesNotContain("310106200205174470", "6222000000004471", "??");
        assertThat(Jsoup.parse(visitor.foreigner()
                                .signIn("grace")
                                .get("/my/profile")
                                .body())
                        .text())
                .contains(
                        "Grace Okafor",
                        "Passport **** 3456",
                        "2 November 1988",
                        "Spouse",
                        "Children under 18",
                        "Not said")
                .doesNotContain("A08123456", "??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "contact", "work", "home", "bank", "company", "interests"})
    void asksForEachFactWithAControlOfItsOwn(String section) {
        for (Person person : new Person[] {
            visitor.person().signIn("zhou"), visitor.foreigner().signIn("sonia")
        }) {
            var answer = person.get("/my/profile/" + section);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("??");
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("main .field")).isNotEmpty();
            for (var control : page.select("main .field :is(input, select, textarea)"))
                assertThat(page.select("label[for=\"" + control.id() + "\"]"))
                        .as(control.outerHtml())
                        .hasSize(1);
        }
    }

    @Test
    void keepsWhatIsTypedLiberallyAndWhatIsLeftBlankThoughSensitive() {
        var wei = visitor.person().signIn("wei");
        var page = open(wei, "bank");
        assertThat(page.select("[name=person.bank-account]").val()).isEmpty();
        assertThat(wei.post(
                                "/my/profile/bank",
                                "version",
                                version(page),
                                "person.bank-account",
                                "",
                                "person.bank-name",
                                " 样例银行三 ")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/my/profile");
        assertThat(wei.get("/my/profile").body()).contains("**** 2213", "样例银行三", "资料已保存");

        page = open(wei, "company");
        wei.post("/my/profile/company", "version", version(page), "company.headcount", "１，２００");
        assertThat(wei.get("/my/profile").body()).containsPattern("1,?200 ?人");
    }

    @Test
    void keepsTheTypedWhereSomethingCannotBe() {
        var omar = visitor.foreigner().signIn("omar");
        var page = open(omar, "identity");
        var answer = omar.post(
                "/my/profile/identity",
                "version",
                version(page),
                "person.name",
                "Omar H.",
                "person.birth-date.year",
                "1985",
                "person.birth-date.month",
                "13",
                "person.birth-date.day",
                "1");
        assertThat(answer.statusCode()).isEqualTo(422);
        var again = Jsoup.parse(answer.body());
        assertThat(again.select(".errors a").eachAttr("href")).containsExactly("#person.birth-date.year");
        assertThat(again.getElementById("person.birth-date.year")).isNotNull();
        assertThat(again.select("[name=person.name]").val()).isEqualTo("Omar H.");
        assertThat(again.select("[name=person.birth-date.month]").val()).isEqualTo("13");
        assertThat(omar.get("/my/profile").body()).contains("Omar Haddad");
    }

    @Test
    void tellsTheSecondOfTwoPagesThatItIsOld() {
        var hq = visitor.person().signIn("hq");
        var page = open(hq, "contact");
        hq.post("/my/profile/contact", "version", version(page), "person.mobile", "+86 136 0160 4003");
        var second = hq.post("/my/profile/contact", "version", version(page), "person.mobile", "+86 136 0160 4004");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(hq.get("/my/profile").body()).contains("+8613601604003").doesNotContain("4004");
    }

    @Test
    void isOfApplicantsAlone() {
        assertThat(visitor.person().signIn("rui").get("/my/profile").statusCode())
                .isEqualTo(403);
        assertThat(visitor.person().signIn("dong").get("/my/profile").statusCode())
                .isEqualTo(403);
        assertThat(visitor.person().signIn("lin").get("/my/profile/secrets").statusCode())
                .isEqualTo(404);
    }

    private static Document open(Person person, String section) {
        return Jsoup.parse(person.get("/my/profile/" + section).body());
    }

    private static String version(Document page) {
        return page.select("input[name=version]").val();
    }
}
