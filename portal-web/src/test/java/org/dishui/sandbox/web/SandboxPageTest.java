package org.dishui.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Objects;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sample cases of the demo, under a rule that gives masters less. */
@PortalTest
class SandboxPageTest {
    private static final String STUDIO = "/admin/programs/little-blue-whale";
    private static final String SANDBOX = "/admin/sandbox?entry=little-blue-whale";

    @Autowired
    Visitor visitor;

    @SuppressWarnings("NullAway.Init")
    Person hui;

    @BeforeEach
    void begin() {
        hui = visitor.person().signIn("hui");
        hui.get(STUDIO);
        hui.post(STUDIO + "/change");
    }

    @AfterEach
    void discard() {
        hui.post(STUDIO + "/change/disposal", "version", version());
    }

    @Test
    void touchesNobodyBeforeAnythingIsChanged() {
        var trial = open(SANDBOX);
        assertThat(count(trial, "不变")).isGreaterThan(10);
        assertThat(count(trial, "不再符合") + count(trial, "金额减少") + count(trial, "金额增加"))
                .isZero();
        assertThat(trial.text()).contains("谁都不受影响");
    }

    @Test
    void namesThoseWhoLoseBeforeItGoesOut() {
        int tried = count(open(SANDBOX), "不变");
        write("table[0].tier[1].amount", "2000");
        assertThat(open(STUDIO).select(".gate .stop").text())
                .contains("应得", "现在算得")
                .doesNotContain("[L", "{1}");
        var trial = open(SANDBOX);
        assertThat(count(trial, "金额减少")).isPositive();
        assertThat(count(trial, "金额减少") + count(trial, "不变")).isEqualTo(tried);
        assertThat(trial.select("tbody .tag--red").eachText()).contains("金额减少");
        assertThat(trial.select(".notice--red").text())
                .as("examples that break")
                .isNotEmpty();
        assertThat(trial.select("tbody th").eachText()).as("no names").noneMatch(who -> who.contains("林晓"));
        assertThat(trial.select("h2").eachText()).contains("逐月支出");
    }

    @Test
    void goesWithTheRequestUntilTheTextIsWrittenAgain() {
        write("table[0].tier[1].amount", "2000");
        var found = open(SANDBOX);
        hui.post("/admin/sandbox/report", "entry", "little-blue-whale", "version", version());
        var attached = open(STUDIO).select(".trial");
        assertThat(attached.text()).contains("惠文", "金额减少 " + count(found, "金额减少"), "支出增减");
        assertThat(Jsoup.parse(visitor.person().signIn("jun").get(STUDIO).body())
                        .select(".trial")
                        .text())
                .as("what the publisher sees")
                .isEqualTo(attached.text());
        write("table[0].tier[1].amount", "2500");
        assertThat(open(STUDIO).select(".trial")).isEmpty();
        assertThat(open(STUDIO).text()).contains("还没有附试算结果");
    }

    @Test
    void attachesNothingToATextThatNobodySaw() {
        var before = version();
        write("table[0].tier[1].amount", "2000");
        assertThat(hui.post("/admin/sandbox/report", "entry", "little-blue-whale", "version", before)
                        .statusCode())
                .isEqualTo(409);
        assertThat(open(STUDIO).select(".trial")).isEmpty();
    }

    @Test
    void listsWhatIsOpenAndKnowsNoOther() {
        assertThat(open("/admin/sandbox").select("tbody th").text()).contains("小蓝鲸");
        assertThat(hui.get("/admin/sandbox?entry=qihang-fund").statusCode()).isEqualTo(404);
        assertThat(hui.get("/admin/sandbox?entry=%3Cscript%3E").statusCode()).isEqualTo(404);
    }

    private void write(String field, String value) {
        var form = (FormElement) Objects.requireNonNull(open(STUDIO).selectFirst("form[action$=/change/text]"));
        var typed = new ArrayList<String>();
        for (var each : form.formData()) {
            if (each.key().equals("_csrf")) continue;
            typed.add(each.key());
            typed.add(each.key().equals(field) ? value : each.value());
        }
        hui.post(STUDIO + "/change/text", typed.toArray(String[]::new));
    }

    private String version() {
        return open(STUDIO).select("input[name=version]").val();
    }

    private Document open(String address) {
        var page = hui.get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    private static int count(Document trial, String effect) {
        return Integer.parseInt(trial.select(".summary div:has(dt:containsOwn(" + effect + ")) dd")
                .text()
                .replace(",", ""));
    }
}
