package org.dishui.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dishui.Chromium;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages that stand behind an answer, which no address leads to: what is asked of {@link AccessTest}'s holds for them, too. */
@PortalTest
class AnsweredPagesTest {
    private static final Map<String, String> LIN = Map.of(
            "person.study-status", "student",
            "person.occupation", "intern",
            "person.work-district", "lingang",
            "person.degree", "master");

    @Autowired
    Visitor visitor;

    @Autowired
    Sql sql;

    private final List<String> found = new ArrayList<>();

    @Test
    void everybodyCanUseThem() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        try (var chromium = Chromium.start()) {
            for (var language : List.of("zh-CN", "en-GB"))
                try (var context = chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setLocale(language)
                                .setViewportSize(320, 800))) {
                    var page = context.newPage();
                    check(page, language);
                    carry(page, language);
                    stage(page, language);
                }
        }
        assertThat(found).isEmpty();
    }

    private void check(Page page, String language) {
        open(page, "/check");
        press(page, "form.question .button--main");
        see(page, "question without an answer", ".errors", language);
        open(page, "/check?all=1");
        page.fill("[name='person.internship.from.year']", "2026");
        press(page, "main form .button--main");
        see(page, "all questions, one of them wrong", ".errors", language);
        LIN.forEach((fact, answer) -> choose(page, fact, answer));
        page.fill("[name='person.internship.from.year']", "");
        press(page, "main form .button--main");
        see(page, "result", ".result__sum, .verdict", language);
        page.selectOption("#vary", "person.degree");
        press(page, "form:has(#vary) button");
        see(page, "what if, asked", "form.question .notice", language);
        choose(page, "person.degree", "doctorate");
        press(page, "form.question .button--main");
        see(page, "what if, answered", ".result__sum, .verdict", language);
    }

    private void carry(Page page, String language) {
        press(page, "button[formaction='/check/carry']");
        see(page, "signing in with answers", "input[name=password]", language);
        page.fill("input[name=email]", "tao@dishui.example");
        page.fill("input[name=password]", "dishui-demo");
        page.press("input[name=password]", "Enter");
        page.waitForLoadState();
        see(page, "answers carried into the account", "form[action='/my/profile/carried']", language);
    }

    private void stage(Page page, String language) {
        open(page, "/check/stage");
        press(page, "form.question .button--main");
        see(page, "stage without an answer", ".notice--amber", language);
        page.evaluate(
                "document.querySelectorAll('form.question fieldset').forEach(each => each.querySelector('input').checked = true)");
        press(page, "form.question .button--main");
        see(page, "stage", ".climb", language);
    }

    private void open(Page page, String address) {
        page.navigate("http://localhost:" + visitor.port() + address);
    }

    private static void press(Page page, String button) {
        page.locator(button).first().click();
        page.waitForLoadState();
    }

    private static void choose(Page page, String fact, String answer) {
        var control = page.locator("select[name='" + fact + "']");
        if (control.count() > 0) control.selectOption(answer);
        else page.check("[name='" + fact + "'][value='" + answer + "']", new Page.CheckOptions().setForce(true));
    }

    private void see(Page page, String name, String expected, String language) {
        assertThat(page.locator(expected).count())
                .as(name + " " + language + ": " + page.url())
                .isPositive();
        new Examined(page, found).examine(name + " " + language);
    }
}
