package org.dishui.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.StatementCounter;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProgramsPageTest {
    @Autowired
    Visitor visitor;

    @Autowired
    StatementCounter statements;

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
    void countsWhatEachChoiceLeaves() {
        var all = Opened.in("en", "/programs", visitor);
        var services = all.select(".facets--wide a[href='/programs?kind=service'] small")
                .text();
        assertThat(total(Opened.in("en", "/programs?kind=service", visitor))).isEqualTo(Integer.parseInt(services));
        assertThat(total(Opened.in("en", "/services", visitor))).isEqualTo(Integer.parseInt(services));
        int sum = all.select(".facets--wide .facet:first-child small").stream()
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
        assertThat(page.select(".facets--wide a[aria-current]").eachText()).hasSize(2);
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
    @ValueSource(strings = {"免费停车", "'; drop table catalog_listing; --", "<script>", "a & b | !c", ":* <->", "𠮷野家"})
    void saysSoWhereNothingIsFound(String words) {
        var page = Opened.in("zh", "/programs?q=" + encoded(words), visitor);
        assertThat(page.select("input[name=q]").val()).isEqualTo(words);
        if (page.select(".row").isEmpty())
            assertThat(page.select(".empty a").attr("href")).isEqualTo("/check");
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

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
