package org.dishui.harness;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a machine finds wrong with a page in a browser of 320 px: violations of WCAG 2.2 AA, and what is wider than that. */
record Examined(Page page, List<String> found) {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    void examine(String name) {
        new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(WCAG)
                .analyze()
                .getViolations()
                .forEach(rule -> found.add(name + ": " + rule.getId() + " "
                        + rule.getNodes().getFirst().getHtml()));
        var wide =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (wide > 0) found.add(name + ": " + wide + " px wider than 320");
    }
}
