package org.dishui.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.StatementCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProgramPageTest {
    private static final String WHALE = "/programs/little-blue-whale";

    @Autowired
    Visitor visitor;

    @Autowired
    StatementCounter statements;

    @Test
    void answersForMeHowMuchHowLongByWhen() {
        var page = Opened.in("zh", WHALE, visitor);
        assertThat(page.select("h1").text()).startsWith("小蓝鲸");
        assertThat(page.select("h1 [lang=en]").text()).isEqualTo("Little Blue Whale");
        assertThat(page.select(".facts__main .big").text()).isEqualTo("1,000–5,000元/月");
        assertThat(page.select(".facts__main .mark").text()).contains("已公布", "S0");
        assertThat(page.select(".action a.button--main").attr("href"))
                .isEqualTo("/my/applications/new?program=little-blue-whale");
        assertThat(page.select(".action a[href='/check?program=little-blue-whale']"))
                .hasSize(1);
        assertThat(page.select(".bar-phone a.button--main")).hasSize(1);
    }

    @Test
    void drawsConditionsTiersAndRouteFromTheirData() {
        var page = Opened.in("en", WHALE, visitor);
        assertThat(page.select(".points li")).hasSize(4);
        assertThat(page.select(".points .mark").eachText()).contains("published", "sample");
        assertThat(page.select(".tiers .big").eachText())
                .containsExactly("1,000yuan a month", "3,000yuan a month", "5,000yuan a month");
        assertThat(page.select(".tiers__bar").eachAttr("height")).containsExactly("28", "84", "140");
        assertThat(page.select("#get ~ * table tbody tr, .fold table tbody tr")).hasSize(3);
        assertThat(page.select(".route circle")).hasSize(5);
        assertThat(page.select(".stages--route li")).hasSize(5);
        assertThat(page.select(".basis a.plain").eachAttr("href"))
                .containsExactly("/policies/lingang-blueprint#talent");
        assertThat(page.text()).contains("the Chinese text prevails", "Revision 1");
    }

    @Test
    void saysOfAnAnnouncedEntryWhatSourcesSayAndPromisesNoMore() {
        var page = Opened.in("zh", "/programs/big-blue-whale", visitor);
        assertThat(page.select(".tag").first()).isNotNull();
        assertThat(page.select(".tags .tag").eachText()).contains("未开放");
        assertThat(page.select(".notice").text()).contains("2026年1月27日");
        assertThat(page.select("a.button--main")).isEmpty();
        assertThat(page.select("main a[href='/my/applications/new?program=consultation&about=big-blue-whale']"))
                .isNotEmpty();
    }

    @Test
    void keepsAHistoricalRuleVisibleWithItsReason() {
        var page = Opened.in("en", "/programs/permanent-residence-four-years", visitor);
        assertThat(page.select(".tags .tag").eachText()).contains("Historical");
        assertThat(page.select(".notice").text()).contains("2017");
        assertThat(page.select("a.button--main")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qihang-fund",
                "high-level-housing-subsidy",
                "maker-home-workspace",
                "residence-permit-5-years",
                "electronic-port-visa",
                "joint-work-residence-permit",
                "zhangjiang-science-city",
                "ai-innovation-community"
            })
    void hasAPageInBothLanguages(String slug) {
        for (var language : List.of("zh", "en"))
            assertThat(Opened.in(language, "/programs/" + slug, visitor).select(".mark"))
                    .isNotEmpty();
    }

    @Test
    void costsAtMostThreeStatementsAndFromTheCacheNone() {
        assertThat(asked("/programs/talent-visa")).hasSizeLessThanOrEqualTo(3);
        assertThat(asked("/programs/talent-visa")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/programs/nothing-here", "/programs/%3Cb%3E", "/programs/A", "/policies/nothing"})
    void isNotFoundInTheReadersLanguage(String address) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(404);
        assertThat(visitor.get(address).body()).contains("未找到页面");
        assertThat(visitor.get(address, "Accept-Language", "en").body()).contains("Page not found");
    }

    private List<String> asked(String address) {
        return statements.during(() -> Opened.in("zh", address, visitor)).stream()
                .filter(sql -> !sql.contains("catalog_version"))
                .toList();
    }
}
