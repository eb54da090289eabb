package org.dishui.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dishui.Opened;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two sets of answers side by side: one's own, and the same with another answer. */
@PortalTest
class WhatIfPageTest {
    private static final String MASTER = "person.work-district=lingang&person.occupation=intern"
            + "&person.study-status=student&person.degree=master&person.internship.from=2026-09-01"
            + "&person.internship.to=2027-02-28&person.nationality=CN";

    @Autowired
    Visitor visitor;

    @Test
    void asksTheChosenQuestionAgainAndCarriesOnesOwnAnswerAlong() {
        var result = posted("en", MASTER + "&show=result");
        assertThat(result.select("#vary option").eachAttr("value")).contains("person.degree", "person.internship");
        var question = posted("en", MASTER + "&vary=person.degree");
        assertThat(question.select("input[name=asked]").val()).isEqualTo("person.degree");
        assertThat(question.select("input[name=mine.person.degree]").val()).isEqualTo("master");
        assertThat(question.select("main .notice").text()).contains("your own is not lost");
    }

    @Test
    void tellsWhatABachelorWouldGetInsteadToTheYuan() {
        for (var language : List.of("zh", "en")) {
            var page = tried(language);
            var change = page.select("#what-if li");
            assertThat(change).hasSize(1);
            assertThat(change.select("a").attr("href")).isEqualTo("#entry-little-blue-whale");
        }
        assertThat(tried("zh").select("#what-if").text()).contains("原来19,200元", "而不是“硕士");
        assertThat(tried("en").select("#what-if").text()).contains("RMB 19,200 before", "\u2212RMB");
    }

    @Test
    void keepsTheNewAnswersOrGoesBackToOnesOwn() {
        var forms = tried("en").select("#what-if form");
        var kept = posted("en", sent(forms.get(0)) + "&show=result");
        assertThat(kept.select(".given").text()).contains("Bachelor");
        assertThat(kept.select("#what-if")).isEmpty();
        var back = posted("en", sent(forms.get(1)) + "&show=result");
        assertThat(back.select(".given").text()).contains("Master");
        assertThat(back.select(".package tfoot td").text()).isEqualTo("19,200 yuan");
    }

    @Test
    void saysSoWhereNothingChanges() {
        var same = posted("en", MASTER + "&mine.person.degree=master&asked=person.degree&show=result");
        assertThat(same.select("#what-if").text()).contains("Every result stays as it is", "No difference");
    }

    private Document tried(String language) {
        return posted(
                language,
                MASTER.replace("degree=master", "degree=bachelor")
                        + "&mine.person.degree=master&asked=person.degree&show=result");
    }

    private static String sent(Element form) {
        return Person.query(form.select("input[type=hidden]").stream()
                .flatMap(field -> List.of(field.attr("name"), field.val()).stream())
                .toList());
    }

    private Document posted(String language, String form) {
        return Opened.page(visitor.post("/check", form, "Accept-Language", language), language);
    }
}
