package org.dishui.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.eligibility.Placing;
import org.dishui.rules.Fact;
import org.dishui.rules.FactType;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class StagePageTest {
    @Autowired
    Visitor visitor;

    @Autowired
    Placing placing;

    @Test
    void asksSixQuestions() {
        assertThat(placing.questions()).hasSize(6);
        var page = Opened.in("zh", "/check/stage", visitor);
        assertThat(page.select("form.question fieldset")).hasSize(6);
        assertThat(page.select(".climb")).isEmpty();
    }

    @Test
    void showsExactlyTheSupportOfAPrototypeInLingang() {
        var page = posted("company.stage=prototype&company.raised=angel&company.location=lingang&show=stage");
        assertThat(page.select(".climb:first-child [aria-current=step] h3").text())
                .contains("种子和天使");
        assertThat(page.select("[aria-current=step] a").eachAttr("href"))
                .contains("/programs/seed-and-angel-funds", "/programs/qihang-fund", "/programs/incubator-entry")
                .doesNotContain("/programs/industrial-and-ma-funds");
        var elsewhere = posted("company.stage=prototype&company.raised=angel&company.location=elsewhere&show=stage");
        assertThat(elsewhere.select("[aria-current=step] a").eachAttr("href")).doesNotContain("/programs/qihang-fund");
    }

    @Test
    void saysWhatIsPossibleWhereAnAnswerIsMissing() {
        var page = posted("company.stage=growing&show=stage");
        assertThat(page.select("[aria-current=step]")).isEmpty();
        assertThat(page.select(".rung--possible h3").eachText()).hasSize(4);
        assertThat(page.select(".climb .notice").text()).contains("还定不下来");
    }

    @Test
    void asksForOneAnswerAtLeastAndKeepsWhatWasChosen() {
        assertThat(posted("show=stage").select("[role=alert]").text()).contains("至少答一道题");
        var kept = posted("company.stage=idea&show=stage");
        assertThat(kept.select("input[name=company.stage][checked]").val()).isEqualTo("idea");
    }

    /** Whatever is answered, a company stands on one rung of each ladder. */
    @Test
    void everyCompanyStandsOnOneRung() {
        var companies = companies(placing.questions());
        assertThat(companies).hasSizeGreaterThan(600);
        for (var company : companies)
            assertThat(placing.place(company)).as(company.values().toString()).allSatisfy(place -> {
                assertThat(place.here()).isNotNull();
                assertThat(place.possible()).hasSize(1);
            });
    }

    private static List<Facts> companies(List<Fact> questions) {
        List<Facts> companies = List.of(new Facts(Map.of()));
        for (var question : questions) {
            var next = new ArrayList<Facts>();
            for (var company : companies)
                for (var answer : answers(question)) next.add(company.with(question.key(), answer));
            companies = next;
        }
        return companies;
    }

    private static List<Value> answers(Fact question) {
        if (question.type() == FactType.YES_NO) return List.of(new Value.YesNo(true), new Value.YesNo(false));
        return Objects.requireNonNull(question.choices()).stream()
                .<Value>map(choice -> new Value.Choice(choice.key()))
                .toList();
    }

    private Document posted(String form) {
        var answer = visitor.post("/check/stage", form);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
