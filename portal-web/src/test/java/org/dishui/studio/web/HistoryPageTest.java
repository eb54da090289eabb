package org.dishui.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.catalog.ProgramPage;
import org.dishui.shared.Slug;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.StatementCounter;
import org.dishui.studio.Changes;
import org.dishui.studio.Editing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class HistoryPageTest {
    private static final Slug MAKER_HOME = Slug.of("maker-home-workspace");
    private static final String HISTORY = "/programs/maker-home-workspace/history";

    @Autowired
    Visitor visitor;

    @Autowired
    Editing editing;

    @Autowired
    Changes changes;

    @Autowired
    ProgramPage programs;

    @Autowired
    StatementCounter statements;

    @Autowired
    Sql sql;

    @BeforeEach
    void forgetAttempts() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
    }

    @Test
    void showsWordByWordWhatEachRevisionChanged() {
        int before = number();
        var days = days();
        publish(Map.of(
                "promise.days",
                "5",
                "rule.up-to-fifty-desks.sentence.zh",
                "一次最多可申请50个工位。",
                "rule.up-to-fifty-desks.sentence.en",
                "One request covers 50 desks at most."));
        var zh = Opened.in("zh", HISTORY, visitor);
        var newest = zh.expectFirst("main section");
        assertThat(newest.select("h2").text()).isEqualTo("第 " + (before + 1) + " 版 现行");
        assertThat(newest.select(".section__head > span").text()).contains("起施行");
        assertThat(newest.select("section > .quote").text()).isEqualTo("办得更快");
        assertThat(changed(newest, "依据原句").select("del").eachText()).containsExactly("五十");
        assertThat(changed(newest, "依据原句").select("ins").eachText()).containsExactly("可", "50");
        assertThat(changed(newest, "承诺时限").select("del, ins").eachText()).containsExactly(days, "5");
        var en = Opened.in("en", HISTORY, visitor).expectFirst("main section");
        assertThat(en.select("h2").text()).isEqualTo("Revision " + (before + 1) + " In force");
        assertThat(en.select(".quote[lang=zh-CN]").text()).isEqualTo("办得更快");
        assertThat(changed(en, "Source sentence").select("del").eachText()).containsExactly("fifty");
        assertThat(changed(en, "Source sentence").select("ins").eachText()).containsExactly("50");
    }

    @Test
    void endsWithTheRevisionThatCameFirst() {
        var last = Opened.in("en", HISTORY, visitor).select("main section").getLast();
        assertThat(last.select("h2").text()).startsWith("Revision 1");
        assertThat(last.text()).contains("First published", "Came with a new release");
    }

    @Test
    void isReachedFromTheGuideAndLeadsBack() {
        for (var language : List.of("zh", "en")) {
            assertThat(Opened.in(language, "/programs/maker-home-workspace", visitor)
                            .select(".revision a[href='" + HISTORY + "']"))
                    .hasSize(1);
            assertThat(Opened.in(language, HISTORY, visitor).select("main a[href='/programs/maker-home-workspace']"))
                    .isNotEmpty();
        }
    }

    @Test
    void goesBackPageByPage() {
        var page = Opened.in("en", HISTORY + "?before=2", visitor);
        assertThat(page.select("main section h2").eachText()).hasSize(1);
        assertThat(visitor.get(HISTORY + "?before=x").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/programs/nothing-here/history").statusCode()).isEqualTo(404);
    }

    @Test
    void costsAtMostThreeStatementsAndFromTheCacheNone() {
        assertThat(asked(HISTORY + "?before=1000")).hasSizeBetween(1, 3);
        assertThat(asked(HISTORY + "?before=1000")).isEmpty();
    }

    @Test
    void tellsWhoAppliedBeforeThatNothingChangesForThem() {
        var sonia = visitor.foreigner().signIn("sonia");
        sonia.get("/my/applications/new?program=" + MAKER_HOME);
        var address = sonia.post("/my/applications", "program", MAKER_HOME.value())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        int own = number();
        assertThat(sonia.get(address).body()).doesNotContain("stays under revision");
        publish(Map.of("promise.days", "6"));
        var page = Opened.page(sonia.get(address), "en");
        assertThat(page.text()).contains("Your application stays under revision " + own, "Revision " + (own + 1));
        assertThat(changed(page, "Promised").select("del, ins")).hasSize(2);
        assertThat(page.select("a[href='" + HISTORY + "']")).hasSize(1);
        sonia.get(address + "/withdrawal");
        sonia.post(address + "/withdrawal", "version", "0");
    }

    private void publish(Map<String, String> typed) {
        new EditorsHands(editing, changes).publish(MAKER_HOME, typed, "办得更快");
    }

    private String days() {
        var guide = programs.find(MAKER_HOME).orElseThrow().definition().guide();
        return guide == null ? "" : Integer.toString(guide.promise().workingDays());
    }

    private int number() {
        return programs.find(MAKER_HOME).orElseThrow().number();
    }

    private static Element changed(Element where, String what) {
        return where.select(".change").stream()
                .filter(change -> change.select("h3").text().startsWith(what))
                .findFirst()
                .orElseThrow();
    }

    private static Element changed(Document page, String what) {
        return changed(page.body(), what);
    }

    private List<String> asked(String address) {
        return statements.during(() -> Opened.in("zh", address, visitor)).stream()
                .filter(sql -> !sql.contains("catalog_version"))
                .toList();
    }
}
