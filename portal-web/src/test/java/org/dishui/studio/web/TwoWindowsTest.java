package org.dishui.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.Sql;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor who has the same change open in two windows loses nothing, and overwrites nothing unseen. */
@PortalTest
class TwoWindowsTest {
    private static final String PAGE = "/admin/programs/little-blue-whale";
    private static final String AMOUNT = "table[0].tier[1].amount";

    @Autowired
    Visitor visitor;

    @Autowired
    Sql sql;

    @SuppressWarnings("NullAway.Init")
    Person hui;

    @BeforeEach
    void begin() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        hui = visitor.person().signIn("hui");
        hui.get(PAGE);
        hui.post(PAGE + "/change");
    }

    @AfterEach
    void discard() {
        hui.post(PAGE + "/change/disposal", "version", version());
    }

    @Test
    void showsWhatWasTypedInTheSecondAndSavesItOnceItIsSeen() {
        var both = version();
        hui.post(PAGE + "/change/text", "version", both, "note", "first", AMOUNT, "3100");
        var answer = hui.post(PAGE + "/change/text", "version", both, "note", "second", AMOUNT, "3200");
        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".notice--amber").text()).contains("在另一个窗口里", "再次保存");
        assertThat(typed(page)).isEqualTo("3200");
        assertThat(page.select("#note").text()).isEqualTo("second");
        assertThat(typed(open())).as("what is stored").isEqualTo("3100");
        var seen = page.select("form#text input[name=version]").val();
        hui.post(PAGE + "/change/text", "version", seen, "note", "second", AMOUNT, "3200");
        assertThat(typed(open())).isEqualTo("3200");
    }

    @Test
    void showsWhatWasTypedThoughTheChangeWasHandedInMeanwhile() {
        hui.post(
                PAGE + "/change/text",
                "version",
                version(),
                "note",
                "first",
                "summary.zh",
                "一句话",
                "summary.en",
                "A sentence");
        var both = version();
        hui.post(PAGE + "/change/submission", "version", both);
        assertNotSaved(hui.post(PAGE + "/change/text", "version", both, "note", "second", AMOUNT, "3200"), "3,200");
        var jun = visitor.person().signIn("jun");
        var handedIn = Jsoup.parse(jun.get(PAGE).body()).select("input[name=version]");
        jun.post(PAGE + "/change/remark", "version", handedIn.val(), "remark", "Once more");
        assertThat(typed(open())).as("what is stored").isEqualTo("3000");
    }

    @Test
    void showsWhatWasTypedThoughTheChangeWasGivenUpMeanwhile() {
        var both = version();
        hui.post(PAGE + "/change/disposal", "version", both);
        assertNotSaved(
                hui.post(
                        PAGE + "/change/text",
                        "version",
                        both,
                        "note",
                        "second",
                        "summary.zh",
                        "一句话，换了说法。",
                        "summary.en",
                        "One sentence, said in another way."),
                "一句话，换了说法。 One sentence, said in another way.");
    }

    /** Whole, in both languages, so that it can be copied. */
    private static void assertNotSaved(HttpResponse<String> answer, String typed) {
        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".notice--amber b").text()).isEqualTo("刚才填写的内容没有保存");
        assertThat(page.select(".change p").text()).isEqualTo(typed);
        assertThat(page.select("main").text()).contains("second");
    }

    @Test
    void doesNothingToAChangeThatWasNotSeenSo() {
        var before = version();
        hui.post(PAGE + "/change/text", "version", before, "note", "first", AMOUNT, "3100");
        for (var deed : new String[] {"submission", "disposal"})
            assertThat(hui.post(PAGE + "/change/" + deed, "version", before).statusCode())
                    .as(deed)
                    .isEqualTo(409);
        assertThat(typed(open())).isEqualTo("3100");
    }

    private static String typed(Document page) {
        return page.select("[name='" + AMOUNT + "']").val();
    }

    private String version() {
        return open().select("input[name=version]").val();
    }

    private Document open() {
        return Jsoup.parse(hui.get(PAGE).body());
    }
}
