package org.dishui.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.StatementCounter;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CheckPageTest {
    private static final String STUDENT = "person.work-district=lingang&person.occupation=intern"
            + "&person.study-status=student&person.degree=master&person.internship.from=2026-09-01"
            + "&person.internship.to=2027-02-28&person.nationality=CN&person.owns-home-in-shanghai=no"
            + "&company.location=elsewhere&community.field=other";

    @Autowired
    Visitor visitor;

    @Autowired
    StatementCounter statements;

    @Test
    void asksOneQuestionWithEveryAnswerInTheFormAndNoneInTheAddress() {
        var first = Opened.in("zh", "/check", visitor);
        assertThat(first.select("form.question").attr("action")).isEqualTo("/check");
        var second = posted("zh", "asked=person.work-district&person.work-district=lingang");
        assertThat(second.select("input[type=hidden][name=person.work-district]")
                        .val())
                .isEqualTo("lingang");
        assertThat(second.select(".answers dd").first()).isNotNull();
        assertThat(second.select("input[name=asked]").val()).isNotEqualTo("person.work-district");
        assertThat(second.select("button[name=change]").eachAttr("value")).contains("person.work-district");
    }

    @Test
    void leadsAStudentToTheResultInTenQuestions() {
        var answers =
                Map.of("person.work-district", "lingang", "person.occupation", "intern", "person.nationality", "CN");
        var page = Opened.in("en", "/check", visitor);
        int asked = 0;
        while (!page.select("input[name=asked]").isEmpty()
                && page.select(".verdicts").isEmpty()) {
            assertThat(++asked).isLessThanOrEqualTo(10);
            var key = page.select("input[name=asked]").val();
            var form = new StringBuilder();
            for (var hidden : page.select("form.question input[type=hidden]"))
                form.append(hidden.attr("name"))
                        .append('=')
                        .append(hidden.val())
                        .append('&');
            page = posted("en", form + (answers.containsKey(key) ? key + "=" + answers.get(key) : "skip=" + key));
        }
        assertThat(page.select(".verdicts")).isNotEmpty();
        assertThat(page.select(".answers, .given li").size()).isEqualTo(3);
    }

    @Test
    void groupsEntriesAndAddsTheMoneyUp() {
        var result = posted("en", STUDENT + "&show=result");
        assertThat(names(result, "entitled")).containsExactly("Little Blue Whale");
        assertThat(names(result, "likely")).containsExactly("Little Blue Whale accommodation");
        assertThat(names(result, "notnow")).contains("Qihang Fund", "Joint work and residence permit");
        assertThat(result.select(".result__sum .big").text()).startsWith("19,200");
        assertThat(result.select(".package tfoot td").text()).isEqualTo("19,200 yuan");
        assertThat(result.select(".package tbody td").eachText()).containsExactly("RMB 18,000", "RMB 1,200");
        assertThat(result.select(".verdict--notnow ~ article .way").eachText())
                .isNotEmpty()
                .allSatisfy(way -> assertThat(way).isNotBlank());
        assertThat(result.select(".result__note").text()).contains("not a decision");
        assertThat(result.select(".clause__source [lang=zh-CN]")).isNotEmpty();
    }

    @Test
    void saysWhatThePersonSaidAlsoWhenThatWasNo() {
        var result = posted("en", STUDENT + "&show=result");
        assertThat(result.select(".verdict--likely ~ article .clause__you").eachText())
                .contains("You: No");
    }

    @Test
    void offersTheQuestionThatSettlesMost() {
        var result = posted("zh", "person.work-district=lingang&show=result");
        assertThat(result.select(".ask h2").text()).isNotBlank();
        assertThat(result.select(".ask button").eachAttr("name")).contains("skip");
    }

    @Test
    void showsAProblemAtTheFieldAndKeepsWhatWasTyped() {
        var page = posted(
                "zh",
                "asked=person.internship&person.internship.from.year=2026&person.internship.from.month=13"
                        + "&person.internship.from.day=1&person.degree=master");
        assertThat(page.select(".errors a").attr("href")).isEqualTo("#person-internship-from-year");
        assertThat(page.select(".field__error").text()).contains("请填写真实的日期");
        assertThat(page.select("input[name=person.internship.from.month]").val())
                .isEqualTo("13");
        assertThat(posted("en", "asked=person.degree").select(".field__error").text())
                .contains("Choose an answer");
    }

    @Test
    void goesBackAndChanges() {
        var page = posted("zh", "person.degree=master&person.occupation=intern&change=person.degree");
        assertThat(page.select("input[name=asked]").val()).isEqualTo("person.degree");
        assertThat(page.select("input[value=master]").hasAttr("checked")).isTrue();
        assertThat(page.select("input[type=hidden][name=person.occupation]").val())
                .isEqualTo("intern");
    }

    @Test
    void switchesTheLanguageAndKeepsWhatIsTyped() {
        var answer = visitor.post(
                "/check",
                "asked=person.degree&person.degree=master&person.occupation=intern&lang=en",
                "Accept-Language",
                "zh");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("lang=en");
        assertThat(answer.body()).contains("lang=\"en\"", "What is your highest degree?", "value=\"intern\"");
    }

    @Test
    void asksEverythingOnOnePage() {
        for (var language : List.of("zh", "en"))
            assertThat(Opened.in(language, "/check?all", visitor).select(".field"))
                    .hasSizeGreaterThan(15);
        assertThat(posted("zh", "all=1&person.degree=master").select(".verdicts"))
                .isNotEmpty();
        var wrong = posted("zh", "all=1&workspace.desks=many&person.degree=master");
        assertThat(wrong.select(".errors a").attr("href")).isEqualTo("#workspace-desks");
        assertThat(wrong.select("input[value=master]").hasAttr("checked")).isTrue();
    }

    @Test
    void checksOneProgramAlone() {
        var page = posted("zh", "program=little-blue-whale&person.degree=college&show=result");
        assertThat(page.select("article.entry")).hasSize(1);
        assertThat(visitor.get("/check?program=nothing").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/check?program=%3C").statusCode()).isEqualTo(404);
    }

    @Test
    void checksAHistoricalRuleAndSaysSo() {
        var page = posted(
                "zh",
                "program=permanent-residence-four-years&person.nationality=FR&person.works-in-zone=yes"
                        + "&person.zone-work-since=2020-01-01&show=result");
        assertThat(names(page, "likely")).hasSize(1);
        assertThat(page.select("article.entry").text()).contains("历史规则");
    }

    @Test
    void keepsNothingAndAsksTheDatabaseNothing() {
        posted("zh", STUDENT);
        var answer = new HttpResponse<?>[1];
        var asked = statements.during(() -> answer[0] = visitor.post("/check", STUDENT + "&show=result"));
        assertThat(asked.stream().filter(sql -> !sql.contains("catalog_version")))
                .isEmpty();
        assertThat(answer[0].headers().firstValue("Cache-Control").orElseThrow())
                .contains("no-store");
        assertThat(answer[0].headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void neverAsksASensitiveFact() {
        var page = Opened.in("zh", "/check?all", visitor);
        assertThat(page.select("[name^=person.identity], [name^=person.bank-account], [type=file]"))
                .isEmpty();
        assertThat(posted("zh", "person.bank-account=6222000011112222&show=result")
                        .html())
                .doesNotContain("6222000011112222");
    }

    private Document posted(String language, String form) {
        return Opened.page(visitor.post("/check", form, "Accept-Language", language), language);
    }

    private static List<String> names(Document result, String standing) {
        return result.select(".verdicts:has(.verdict--" + standing + ") h3").eachText();
    }
}
