package org.dishui.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PoliciesPageTest {
    @Autowired
    Visitor visitor;

    @Test
    void listsTheDocumentsAndTheSourcesOfFigures() {
        for (var language : List.of("zh", "en")) {
            var page = Opened.in(language, "/policies", visitor);
            assertThat(page.select(".row--doc")).hasSize(6);
            assertThat(page.getElementById("s0")).isNotNull();
        }
    }

    @Test
    void leadsFromMeasureToWhatCarriesItOut() {
        var page = Opened.in("zh", "/policies/changning-plan", visitor);
        assertThat(page.select("#five-year-residence-permit a").eachAttr("href"))
                .contains("/programs/residence-permit-5-years");
        assertThat(page.select("#unwritten").text()).contains("原文未载").contains("37");
    }

    @Test
    void saysInEnglishThatTheChinesePrevails() {
        assertThat(Opened.in("en", "/policies/lingang-blueprint", visitor)
                        .select("main .quote")
                        .text())
                .contains("the Chinese text prevails");
    }
}
