package org.dishui.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ComparePageTest {
    private static final String TWO = "/compare?p=little-blue-whale&p=qihang-fund";

    @Autowired
    Visitor visitor;

    @Test
    void putsEntriesSideBySideInTheOrderInWhichTheyWereChosen() {
        var page = Opened.in("en", TWO, visitor);
        assertThat(page.select(".matrix thead th > a").eachText()).containsExactly("Little Blue Whale", "Qihang Fund");
        for (var row : page.select(".matrix tbody tr:has(th)"))
            assertThat(row.select("> td")).hasSize(2);
        assertThat(page.select(".matrix tbody th").eachText())
                .contains("For", "What you get", "Who can apply", "Promised within", "Fee", "What to prepare");
        assertThat(page.select(".matrix").text()).contains("1,000", "working days");
    }

    @Test
    void takesOneAwayAndPutsAnotherOneBeside() {
        var page = Opened.in("zh", TWO, visitor);
        assertThat(page.select(".matrix thead small a").eachAttr("href"))
                .containsExactly("/compare?p=qihang-fund", "/compare?p=little-blue-whale");
        var more = page.select(".chips a").eachAttr("href");
        assertThat(more).allMatch(each -> each.startsWith(TWO + "&p="));
        if (!more.isEmpty())
            assertThat(Opened.in("zh", more.getFirst(), visitor).select(".matrix thead th"))
                    .hasSize(3);
    }

    @Test
    void takesFourAtMostAndSaysSo() {
        var page = Opened.in("zh", TWO + "&p=talent-visa&p=big-blue-whale&p=maker-home-workspace", visitor);
        assertThat(page.select(".matrix thead th")).hasSize(4);
        assertThat(page.select(".notice").text()).contains("最多比较四项");
        assertThat(page.select(".chips a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/compare", "/compare?p=", "/compare?p=nothing-here", "/compare?p=%3Cb%3E&p=A"})
    void leavesOutWhatNamesNothing(String address) {
        for (var language : List.of("zh", "en")) {
            var page = Opened.in(language, address, visitor);
            assertThat(page.select(".matrix")).isEmpty();
            assertThat(page.select(".empty a[href='/programs']")).hasSize(1);
        }
    }

    @Test
    void isReachedFromTheListAndFromTheGuide() {
        var list = Opened.in("zh", "/programs", visitor);
        assertThat(list.select("form#compare").attr("action")).isEqualTo("/compare");
        assertThat(list.select("input[name=p][form=compare]")).hasSize(20);
        assertThat(Opened.in("zh", "/programs/talent-visa", visitor).select("a[href='/compare?p=talent-visa']"))
                .hasSize(1);
        assertThat(Opened.in("zh", "/life-events/intern", visitor).select("input[name=p]"))
                .isEmpty();
    }
}
