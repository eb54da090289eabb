package org.dishui.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class HomePageTest {
    @Autowired
    Visitor visitor;

    @Test
    void showsWhatIsThereAndOneWayIn() {
        for (var language : List.of("zh", "en")) {
            var page = Opened.in(language, "/", visitor);
            assertThat(page.select("main .button--main").eachAttr("href")).containsExactly("/check");
            assertThat(page.select(".rows .row")).hasSize(5);
            assertThat(page.select(".cells--5 .cell a").eachAttr("href")).contains("/programs?district=yangpu");
            assertThat(page.select(".plan textPath, .plan textpath")).hasSizeGreaterThan(4);
        }
    }

    @Test
    void showsTargetsWithoutInventingWhereTheyStand() {
        var targets = Opened.in("zh", "/", visitor).select(".targets");
        assertThat(targets.select(".big").eachText()).containsExactly("7家", "2,000家", "40,000人");
        assertThat(targets.select("svg.targets__rings")).isEmpty();
        assertThat(targets.text()).doesNotContain("%");
    }

    @Test
    void namesNobody() {
        assertThat(Opened.in("zh", "/", visitor).select("header .button").text())
                .contains("我的滴水");
    }
}
