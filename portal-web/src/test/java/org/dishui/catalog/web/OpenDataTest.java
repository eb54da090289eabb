package org.dishui.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.StatementCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class OpenDataTest {
    private static final String PROGRAMS = "/api/v1/programs";

    @Autowired
    Visitor visitor;

    @Autowired
    StatementCounter statements;

    private final JsonMapper json = new JsonMapper();

    @Test
    void listsWhatThePagesListInTheirOrder() {
        var items = read(PROGRAMS).get("items");
        var page = Opened.in("zh", "/programs", visitor).select(".rows .row a").eachAttr("href");
        for (int i = 0; i < page.size(); i++)
            assertThat(page.get(i))
                    .isEqualTo("/programs/" + items.get(i).get("slug").asString());
        var whale = items.get(0);
        assertThat(whale.get("title").get("zh").asString()).isEqualTo("小蓝鲸");
        assertThat(whale.get("title").get("en").asString()).isEqualTo("Little Blue Whale");
        assertThat(whale.get("url").asString()).startsWith("http").endsWith("/programs/little-blue-whale");
        assertThat(whale.get("headline").get("provenance").get("kind").asString())
                .isEqualTo("published");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=fund, /programs?kind=fund",
        "district=yangpu, /programs?district=yangpu",
        "audience=students&status=open, /programs?audience=students&status=open",
        "q=%E5%B0%8F%E8%93%9D%E9%B2%B8, /programs?q=%E5%B0%8F%E8%93%9D%E9%B2%B8",
        "fee=free&channel=online&foreigners=yes, /programs?fee=free&channel=online&foreigners=yes",
        "sort=amount, /programs?sort=amount",
        "kind=service&topic=company, /services?topic=company"
    })
    void knowsTheFiltersOfThePages(String query, String page) {
        var slugs = slugs(read(PROGRAMS + "?" + query));
        assertThat(slugs.stream().limit(20))
                .containsExactlyElementsOf(
                        Opened.in("en", page, visitor).select(".rows .row a").eachAttr("href").stream()
                                .map(address -> address.replaceFirst("^/[a-z]+/", ""))
                                .toList());
    }

    @Test
    void isReadToItsEndByCursors() {
        var all = new ArrayList<String>();
        var page = read(PROGRAMS);
        all.addAll(slugs(page));
        while (!page.get("next").isNull()) {
            page = read(PROGRAMS + "?after=" + page.get("next").asString());
            all.addAll(slugs(page));
        }
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(80).contains("talent-visa");
    }

    @Test
    void findsTheBestMatchFirst() {
        assertThat(slugs(read("/api/v1/search?q=whale")))
                .startsWith(Opened.in("en", "/programs?q=whale", visitor)
                        .select(".rows .row a")
                        .eachAttr("href")
                        .getFirst()
                        .replace("/programs/", ""));
        assertThat(slugs(read("/api/v1/search?q=%E5%B0%8F%E8%93%9D%E9%B2%B8")).getFirst())
                .isEqualTo("little-blue-whale");
        assertThat(problem("/api/v1/search", "en").get("parameter").asString()).isEqualTo("q");
    }

    @Test
    void givesAnEntryWholeAsItsFileHasIt() {
        var whale = read(PROGRAMS + "/little-blue-whale");
        assertThat(whale.get("revision").asInt()).isPositive();
        assertThat(whale.get("definition").get("title").get("zh").asString()).isEqualTo("小蓝鲸");
        assertThat(whale.get("definition").get("rule").has("all-of")).isTrue();
        assertThat(whale.get("coming").isNull()).isTrue();
    }

    @Test
    void hasThePoliciesAndTheDistricts() {
        var policies = read("/api/v1/policies");
        assertThat(slugs(policies)).contains("lingang-blueprint");
        assertThat(policies.get("items").get(0).get("measures").size()).isPositive();
        var districts = read("/api/v1/districts");
        assertThat(slugs(districts)).hasSize(5).first().isEqualTo("lingang");
        assertThat(districts.get("next").isNull()).isTrue();
    }

    @Test
    void isAnsweredWithoutAQueryAsLongAsTheCatalogueStays() {
        var first = visitor.get(PROGRAMS);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(statements.during(() -> assertThat(
                                visitor.get(PROGRAMS, "If-None-Match", tag).statusCode())
                        .isEqualTo(304)))
                .isEmpty();
        assertThat(statements.during(() -> visitor.get(PROGRAMS))).isEmpty();
    }

    @Test
    void isOpenToEverySiteForReadingAlone() {
        var answer = visitor.get(PROGRAMS, "Origin", "https://example.org");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        var page = visitor.get("/programs", "Origin", "https://example.org");
        assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        var posted = visitor.post(PROGRAMS, "q=x");
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(posted.headers().firstValue("Content-Type").orElseThrow()).contains("problem+json");
        assertThat(json.readTree(posted.body()).get("title").asString())
                .isIn("此地址不接受这种操作", "This address does not take that");
        var asked = visitor.send(
                visitor.request(PROGRAMS, "Origin", "https://example.org", "Access-Control-Request-Method", "GET")
                        .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
                .contains("GET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=x",
                "district=nowhere",
                "audience=",
                "event=wedding",
                "status=OPEN",
                "topic=company",
                "fee=",
                "channel=post",
                "deadline=7",
                "foreigners=no",
                "sort=best"
            })
    void refusesAFilterThatMeansNothingAndNamesIt(String query) {
        var answer = problem(PROGRAMS + "?" + query, "zh");
        assertThat(answer.get("status").asInt()).isEqualTo(400);
        assertThat(answer.get("parameter").asString()).isEqualTo(query.substring(0, query.indexOf('=')));
        assertThat(answer.get("title").asString()).containsPattern("\\p{IsHan}");
    }

    @Test
    void saysWhatIsWrongInTheAskedLanguage() {
        var missing = problem(PROGRAMS + "/nothing-here", "en");
        assertThat(missing.get("status").asInt()).isEqualTo(404);
        assertThat(missing.get("title").asString()).isEqualTo("Page not found");
        assertThat(missing.get("instance").asString()).isEqualTo(PROGRAMS + "/nothing-here");
        assertThat(missing.get("incident").asString()).hasSize(8);
        assertThat(problem("/api/v2/programs", "zh").get("title").asString()).isEqualTo("未找到页面");
        assertThat(visitor.get(PROGRAMS + "?lang=en").statusCode()).isEqualTo(200);
    }

    private JsonNode read(String address) {
        var answer = visitor.get(address);
        assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private JsonNode problem(String address, String language) {
        HttpResponse<String> answer = visitor.get(address, "Accept-Language", language);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language").orElseThrow())
                .startsWith(language);
        return json.readTree(answer.body());
    }

    private static List<String> slugs(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(item -> item.get("slug").asString())
                .toList();
    }
}
