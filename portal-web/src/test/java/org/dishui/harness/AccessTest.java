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
import org.dishui.harness.Privilege.Audience;
import org.dishui.shared.persistence.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page, in both languages, in a real browser: no violation of WCAG 2.2 AA that a machine can find, nothing wider than a small phone. */
@PortalTest
class AccessTest {
    @Autowired
    Visitor visitor;

    @Autowired
    Places places;

    @Autowired
    Sql sql;

    @Test
    void everybodyCanUseEveryPage() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        var found = new ArrayList<String>();
        try (var chromium = Chromium.start()) {
            for (var language : List.of("zh-CN", "en-GB"))
                for (var audience : Audience.values()) look(chromium.browser(), audience, language, found);
        }
        assertThat(found).isEmpty();
    }

    private void look(Browser browser, Audience audience, String language, List<String> found) {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(320, 800))) {
            var page = context.newPage();
            if (audience.needsSignIn()) signIn(page, audience.person);
            for (var each : Privilege.all()) {
                if (!each.isPage()
                        || each.audience() != audience
                        || each.isForMachines()
                        || each.pattern().contains("{file}")) continue;
                page.navigate(address(places.own(each)));
                new Examined(page, found).examine(each + " " + language);
            }
        }
    }

    private void signIn(Page page, String person) {
        page.navigate(address("/sign-in"));
        page.fill("input[name=email]", person + "@dishui.example");
        page.fill("input[name=password]", "dishui-demo");
        page.press("input[name=password]", "Enter");
        page.waitForLoadState();
    }

    private String address(String path) {
        return "http://localhost:" + visitor.port() + path;
    }
}
