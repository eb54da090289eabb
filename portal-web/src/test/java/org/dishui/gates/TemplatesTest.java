package org.dishui.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold structure: no words of their own, no style, no script, no names that Thymeleaf keeps for itself. */
class TemplatesTest {
    private static final int LONGEST = 150;

    /** Attributes whose element has its text, or all of itself, from elsewhere: what stands there is a sample. */
    private static final List<String> FILLED = List.of("th:text", "th:utext", "th:replace", "th:insert", "th:errors");

    private static final Pattern WORDS = Pattern.compile("\\p{L}");

    static Stream<Source> templates() {
        return Source.under("portal-web/src/main/resources/templates", ".html").stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsStructureOnly(Source template) {
        assertThat(template.text()).as("doctype").startsWith("<!DOCTYPE html>");
        assertThat(template.lines()).isLessThanOrEqualTo(LONGEST);
        assertThat(template.text())
                .as("names of Thymeleaf's own")
                .doesNotContain("${application.", "${session.", "${param.");
        assertThat(template.text()).doesNotContain("[[", "[(", "__${");
        for (Element element : Jsoup.parse(template.text(), Parser.xmlParser()).getAllElements()) check(element);
    }

    private static void check(Element element) {
        String where = element.cssSelector();
        assertThat(element.hasAttr("style") || element.hasAttr("th:style"))
                .as("style at " + where)
                .isFalse();
        assertThat(element.tagName()).as(where).isNotEqualTo("style");
        assertThat(element.hasAttr("th:replace") && (element.hasAttr("th:if") || element.hasAttr("th:unless")))
                .as("replaced before its condition is asked, at " + where)
                .isFalse();
        if (element.tagName().equals("script"))
            assertThat(element.html()).as("inline script").isBlank();
        assertThat(element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().matches("on\\w+"));
        if (element.hasAttr("th:utext") && !element.attr("type").equals("application/ld+json"))
            assertThat(element.attr("th:utext"))
                    .as("markup that is not a fragment's, at " + where)
                    .startsWith("${#kept.show(");
        if (WORDS.matcher(element.ownText()).find() && !element.tagName().equals("#root"))
            assertThat(isFilled(element))
                    .as("literal text at %s: %s", where, element.ownText())
                    .isTrue();
        for (String attribute : List.of("title", "alt", "placeholder", "aria-label"))
            assertThat(WORDS.matcher(element.attr(attribute)).find())
                    .as("literal %s at %s", attribute, where)
                    .isFalse();
    }

    private static boolean isFilled(Element element) {
        return FILLED.stream().anyMatch(element::hasAttr)
                || element.parents().stream().anyMatch(TemplatesTest::isSample);
    }

    /** A page's html element is replaced by the layout, which takes its main as it is. */
    private static boolean isSample(Element parent) {
        return parent.hasAttr("th:text")
                || (parent.hasAttr("th:replace") && !parent.tagName().equals("html"));
    }
}
