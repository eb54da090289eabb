package org.dishui.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.StatementCounter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class FeedsTest {
    @Autowired
    Visitor visitor;

    @Autowired
    StatementCounter statements;

    @Test
    void tellsWhatIsNewInTheReadersLanguage() {
        for (var language : List.of("zh", "en")) {
            var feed = xml("/feed.atom", "application/atom+xml", language);
            assertThat(feed.expectFirst("feed").attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
            assertThat(feed.expectFirst("feed").attr("xml:lang")).startsWith(language);
            assertThat(feed.select("entry")).hasSize(50);
            assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
            assertThat(feed.select("entry > title").eachText())
                    .allSatisfy(title -> assertThat(title)
                            .startsWith(
                                    language.equals("zh")
                                            ? (title.startsWith("新增") ? "新增：" : "修订：")
                                            : (title.startsWith("New") ? "New: " : "Changed: ")));
            var updated = feed.select("entry > updated").eachText();
            assertThat(updated).isSortedAccordingTo((a, b) -> b.compareTo(a));
            assertThat(feed.expectFirst("feed > updated").text()).isEqualTo(updated.getFirst());
        }
    }

    @Test
    void leadsFromEveryPageToTheFeed() {
        assertThat(Opened.in("zh", "/programs", visitor)
                        .select("head link[type='application/atom+xml']")
                        .attr("href"))
                .isEqualTo("/feed.atom");
    }

    @Test
    void mapsEveryEntryPolicyAndLifeEvent() {
        var map = xml("/sitemap.xml", "application/xml", "zh");
        var addresses = map.select("loc").eachText();
        assertThat(addresses).doesNotHaveDuplicates().hasSizeGreaterThan(120).allMatch(each -> each.startsWith("http"));
        for (var path :
                List.of("/", "/programs/little-blue-whale", "/policies/lingang-blueprint", "/life-events/intern"))
            assertThat(addresses).anyMatch(each -> each.endsWith(path));
        assertThat(addresses).noneMatch(each -> each.endsWith("/programs/consultation"));
    }

    @Test
    void tellsRobotsWhereTheMapIsAndWhatIsNobodysButOnes() {
        var robots = visitor.get("/robots.txt");
        assertThat(robots.statusCode()).isEqualTo(200);
        assertThat(robots.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(robots.body())
                .contains("Disallow: /my", "Disallow: /desk")
                .containsPattern("Sitemap: http.*/sitemap.xml");
    }

    @Test
    void costsNothingFromTheCache() {
        for (var address : List.of("/feed.atom", "/sitemap.xml", "/robots.txt")) {
            visitor.get(address);
            assertThat(statements.during(() -> visitor.get(address)))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void tellsSearchEnginesWhatAGuideIs() {
        var page = Opened.in("en", "/programs/little-blue-whale", visitor);
        var data = new JsonMapper()
                .readTree(page.expectFirst("script[type='application/ld+json']").data());
        assertThat(data.get("@type").asString()).isEqualTo("GovernmentService");
        assertThat(data.get("name").asString()).isEqualTo("Little Blue Whale");
        assertThat(data.get("alternateName").asString()).isEqualTo("小蓝鲸");
        assertThat(data.get("url").asString()).endsWith("/programs/little-blue-whale");
        assertThat(page.expectFirst("script[type='application/ld+json']").data())
                .doesNotContain("<");
    }

    @Test
    void showsWhoeverItIsSharedWithNameSentenceAndPicture() {
        var page = Opened.in("zh", "/programs/little-blue-whale?at=2099-01-01", visitor);
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/programs/little-blue-whale");
        assertThat(page.select("meta[property='og:title']").attr("content")).isEqualTo("小蓝鲸");
        assertThat(page.select("meta[name=description]").attr("content"))
                .isEqualTo(page.select(".lead").text());
        var picture = page.select("meta[property='og:image']").attr("content");
        var answer = visitor.get(picture.substring(picture.indexOf('/', 8)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
    }

    private Document xml(String address, String type, String language) {
        var answer = visitor.get(address, "Accept-Language", language);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        return Jsoup.parse(answer.body(), "", Parser.xmlParser());
    }
}
