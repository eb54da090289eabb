package org.dishui.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dishui.PortalTest;
import org.dishui.catalog.web.Marked;
import org.dishui.catalog.web.Marked.Piece;
import org.dishui.catalog.web.ProgramRow;
import org.dishui.catalog.web.StatusTag;
import org.dishui.shared.Language;
import org.dishui.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebExpressionContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

@PortalTest
class KeptFragmentsTest {
    @Autowired
    KeptFragments fragments;

    @Autowired
    SpringTemplateEngine engine;

    @Test
    void writesOneForEachLanguage() {
        assertThat(foot(Language.ZH)).contains("12345").doesNotContain("What the words mean");
        assertThat(foot(Language.EN)).contains("12345").contains("What the words mean");
    }

    @Test
    void copiesWhatItHasWrittenBefore() {
        assertThat(foot(Language.ZH)).isSameAs(foot(Language.ZH));
        assertThat(row("Blue", Map.of())).contains("Blue").isSameAs(row("Blue", Map.of()));
    }

    @Test
    void writesAnotherValueAnew() {
        assertThat(row("Blue", Map.of())).contains("Blue");
        assertThat(row("Green", Map.of())).contains("Green").doesNotContain("Blue");
    }

    @Test
    void readsTheSameWhateverElseThePageHas() {
        var chinese = Map.<String, Object>of("row", "another", "words", new Words(Language.ZH));
        assertThat(row("White", chinese).replace("White", "Black")).isEqualTo(row("Black", Map.of()));
    }

    /** One of a page with these variables; written there if no other had it before. */
    private String row(String name, Map<String, Object> variables) {
        var text = new Marked(List.of(new Piece(name, false)));
        var nothing = LocalizedText.of("临港", "Lingang");
        var tag = new StatusTag("open", "tag--open", "ring-check", 0);
        var row = new ProgramRow(
                "/programs/" + name, null, text, text, text, nothing, "program", tag, null, null, "sample", false);
        return page(Language.EN, variables).show("catalog/_row", "row", row);
    }

    private String foot(Language language) {
        return page(language, Map.of()).show("site/_foot", "foot", language);
    }

    private KeptFragments.OfPage page(Language language, Map<String, Object> variables) {
        var application = JakartaServletWebApplication.buildApplication(new MockServletContext());
        var exchange = application.buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());
        var context = new WebExpressionContext(engine.getConfiguration(), exchange, language.locale(), variables);
        return Objects.requireNonNull((KeptFragments.OfPage) fragments.buildObject(context, "kept"));
    }
}
