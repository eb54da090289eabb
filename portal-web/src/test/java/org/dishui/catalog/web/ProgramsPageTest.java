package org.dishui.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.PortalClock;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.StatementCounter;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProgramsPageTest {
    @Autowired
    Visitor visitor;

    @Autowired
    StatementCounter statements;

    @Autowired
    Sql sql;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void listsEverythingWithWhatCanBeAppliedForFirst(String language) {
        var page = Opened.in(language, "/programs", visitor);
        assertThat(page.select(".rows .row")).hasSize(20);
        assertThat(page.select(".rows .row a").attr("href")).isEqualTo("/programs/little-blue-whale");
        assertThat(page.select(".row .mark")).hasSize(20);
    }

    @ParameterizedTest
    @CsvSource({
        "小蓝鲸, little-blue-whale",
        "补贴, high-level-housing-subsidy",
        "whale, little-blue-whale",
        "permit, joint-work-residence-permit",
        "居留许可, joint-work-residence-permit"
    })
    void findsWordsOfBothLanguagesInBoth(String words, String slug) {
        for (var language : List.of("zh", "en")) {
            var found = Opened.in(language, "/programs?q=" + encoded(words), visitor);
            assertThat(found.select(".row a").eachAttr("href")).contains("/programs/" + slug);
            assertThat(found.select("input[name=q]").val()).isEqualTo(words);
        }
    }

    @Test
    void leadsIntoTheServicesByThemeAndByWhatHappens() {
        var ways = Opened.in("en", "/services", visitor).select(".ways");
        assertThat(ways.select("a[href^='/services?topic=']")).hasSize(6);
        assertThat(ways.select("a[href^='/life-events/']")).hasSize(10);
        assertThat(ways.select("a[href$='topic=company'] small").text()).isEqualTo("13");
        assertThat(Opened.in("en", "/services?topic=company", visitor).select(".ways"))
                .isEmpty();
    }

    @Test
    void countsWhatEachChoiceLeaves() {
        var all = Opened.in("en", "/programs", visitor);
        var services =
                all.select(".facets a[href='/programs?kind=service'] small").text();
        assertThat(total(Opened.in("en", "/programs?kind=service", visitor))).isEqualTo(Integer.parseInt(services));
        assertThat(total(Opened.in("en", "/services", visitor))).isEqualTo(Integer.parseInt(services));
        int sum = all.select(".facets .facet:first-child small").stream()
                .mapToInt(count -> Integer.parseInt(count.text()))
                .sum();
        assertThat(sum).isEqualTo(total(all));
    }

    @Test
    void narrowsAndWidens() {
        var page = Opened.in("zh", "/programs?kind=service&district=changning", visitor);
        assertThat(page.select(".row__where span:first-child").eachText()).containsOnly("长宁");
        assertThat(page.select(".chosen a.chip").eachAttr("href"))
                .containsExactly("/programs?district=changning", "/programs?kind=service");
        assertThat(page.select(".facets a[aria-current]").eachText()).hasSize(2);
    }

    @Test
    void goesOnAfterTheLastRow() {
        var first = Opened.in("en", "/services", visitor);
        var next = first.select("a[rel=next]").attr("href");
        var second = Opened.in("en", next, visitor);
        assertThat(second.select(".row a").eachAttr("href"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.select(".row a").eachAttr("href"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=nothing",
                "district=atlantis",
                "audience=%F0%9F%90%8B",
                "event=wedding",
                "status=OPEN",
                "topic=x",
                "after=junk",
                "after=99999999999_1_x",
                "kind=-1",
                "foo=bar",
                "q="
            })
    void takesAWordThatMeansNothingAsUnsaid(String junk) {
        assertThat(total(Opened.in("zh", "/programs?" + junk, visitor)))
                .isEqualTo(total(Opened.in("zh", "/programs", visitor)));
    }

    @ParameterizedTest
    @CsvSource({
        "數據跨境, data-flow-advice",
        "xlj, little-blue-whale",
        "户, hukou-consultation",
        "nanny, foreign-housekeeper-permit",
        "低空经济总部, changning-plan#emerging-headquarters",
        "Digital Shanghai 2035, digital-shanghai-2035"
    })
    void findsWhateverTheCatalogueHoldsHoweverItIsTyped(String words, String part) {
        assertThat(search(words).select(".row a").eachAttr("href")).anyMatch(address -> address.endsWith("/" + part));
    }

    @Test
    void marksWhatAnswersAndQuotesItWhereTheNameDoesNot() {
        assertThat(search("绿卡").select(".row__name a mark").eachText()).contains("永久居留");
        assertThat(search("烟花").select(".row__who mark").eachText()).contains("烟花");
        assertThat(search("<b>签证</b>").select(".row__name b")).isEmpty();
    }

    @Test
    void asksWhatWasMeant() {
        var page = search("premanent residence");
        assertThat(page.select(".meant a").text()).isEqualTo("permanent residence");
        assertThat(page.select(".meant a").attr("href")).isEqualTo("/programs?q=permanent%20residence");
        assertThat(search("permanent residence").select(".meant")).isEmpty();
    }

    @Test
    void narrowsToWhatHelpsWithALifeEvent() {
        var arriving = Opened.in("en", "/life-events/arrive", visitor).select(".row__name a");
        var narrowed = Opened.in("en", "/programs?event=arrive", visitor);
        assertThat(narrowed.select(".row__name a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(arriving.eachAttr("href"));
        assertThat(narrowed.select(".facets a[aria-current] span").text()).isEqualTo("Come from abroad to work");
        assertThat(narrowed.select(".facets a[aria-current] small").text()).isEqualTo(arriving.size() + "");
        assertThat(narrowed.select(".chosen a.chip").text()).startsWith("Come from abroad to work");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event=start-a-company",
                "event=family&district=city",
                "fee=paid",
                "channel=window",
                "foreigners=yes",
                "audience=families&foreigners=yes",
                "q=签证&kind=service&fee=free",
                "kind=policy",
                "q=数据&kind=measure"
            })
    void countsAsManyAsItShows(String query) {
        var page = Opened.in("en", "/programs?" + query, visitor);
        assertThat(page.select(".facets a[aria-current]"))
                .hasSize(page.select(".chosen li").size() - 1 - (query.startsWith("q") ? 1 : 0));
        assertThat(Math.min(20, total(page))).isEqualTo(page.select(".row").size());
    }

    @Test
    void putsTheNextDeadlineOrTheLargestAmountFirst() {
        var next = sql.one(
                "select address from catalog_listing where closes >= :today order by closes, place, address limit 1",
                Map.of("today", LocalDate.now(PortalClock.ZONE)),
                String.class);
        assertThat(Opened.in("zh", "/programs?sort=deadline", visitor)
                        .select(".row a")
                        .attr("href"))
                .isEqualTo(next);
        var byAmount = Opened.in("zh", "/programs?sort=amount&kind=fund", visitor);
        assertThat(byAmount.select(".sort a[aria-current]").text()).isEqualTo("金额");
        assertThat(byAmount.select(".facets a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.contains("sort=amount"));
    }

    @Test
    void showsTheWaysThatAreLeftWhereNothingIsFound() {
        var page = Opened.in("en", "/programs?q=zzzqqq&kind=fund", visitor);
        assertThat(page.select(".empty [lang='']").text()).isEqualTo("zzzqqq");
        assertThat(page.select(".empty a").eachAttr("href"))
                .containsExactly("/programs?q=zzzqqq", "/check", "/my/applications/new?program=consultation");
        assertThat(page.select("a[href^='/life-events/']")).hasSizeGreaterThan(5);
    }

    static Stream<String> anything() {
        return Stream.of(
                "a".repeat(10_000),
                "visa ".repeat(2_000),
                "签证".repeat(500),
                "?!…—、。",
                "🐋🐋🐋",
                "Виза ビザ فيزا 签证 visa",
                "(a+)+$",
                "[[:alpha:]]{1,99999}",
                "\\",
                "%_%",
                "select pg_sleep(10)",
                "' or 1=1 --",
                "'签证' & !'visa':*",
                "\u202Etxt.exe",
                "&amp;lt;",
                "~xlj =visa @lingang");
    }

    @ParameterizedTest
    @MethodSource("anything")
    void answersWhateverIsTyped(String words) {
        for (var language : List.of("zh", "en")) {
            var page = Opened.in(language, "/programs?q=" + encoded(words), visitor);
            assertThat(page.select(".row, .empty")).isNotEmpty();
        }
    }

    @Test
    void refusesAnAddressLongerThanAnyQuestion() {
        assertThat(visitor.get("/programs?q=" + encoded("签证".repeat(5_000))).statusCode())
                .isIn(400, 414, 431);
    }

    @ParameterizedTest
    @ValueSource(strings = {"免费停车", "'; drop table catalog_listing; --", "<script>", "a & b | !c", ":* <->", "𠮷野家"})
    void saysSoWhereNothingIsFound(String words) {
        var page = Opened.in("zh", "/programs?q=" + encoded(words), visitor);
        assertThat(page.select("input[name=q]").val()).isEqualTo(words);
        if (page.select(".row").isEmpty())
            assertThat(page.select(".empty a").eachAttr("href")).contains("/check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services", "/funds", "/housing", "/workspaces", "/platforms", "/communities"})
    void introducesEachShelf(String shelf) {
        for (var language : List.of("zh", "en")) {
            var page = Opened.in(language, shelf, visitor);
            assertThat(page.select(".row")).isNotEmpty();
            assertThat(page.select("form.search").attr("action")).isEqualTo(shelf);
        }
        assertThat(Opened.in("zh", shelf, visitor).select(".lead").text()).isNotBlank();
    }

    @Test
    void costsTwoStatementsAndFromTheCacheNone() {
        Opened.in("zh", "/programs?audience=students", visitor); // the districts' names are known from now on
        assertThat(asked("/programs?district=lingang&status=open")).hasSizeLessThanOrEqualTo(2);
        assertThat(asked("/programs?district=lingang&status=open")).isEmpty();
        assertThat(asked("/programs?district=lingang&status=open&utm_source=x")).isEmpty();
    }

    @Test
    void isTheSameForEveryone() {
        var body = visitor.get("/programs").body();
        assertThat(visitor.get("/programs", "Cookie", "dishui=01234567-89ab-cdef-0123-456789abcdef")
                        .body())
                .isEqualTo(body);
    }

    private List<String> asked(String address) {
        return statements.during(() -> Opened.in("zh", address, visitor)).stream()
                .filter(sql -> !sql.contains("catalog_version"))
                .toList();
    }

    private static int total(Document page) {
        return Integer.parseInt(page.select("#found").text().replaceAll("\\D", ""));
    }

    private Document search(String words) {
        return Opened.in("zh", "/programs?q=" + encoded(words), visitor);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
