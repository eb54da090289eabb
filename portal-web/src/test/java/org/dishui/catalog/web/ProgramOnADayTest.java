package org.dishui.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.StatementCounter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProgramOnADayTest {
    private static final String PORT_VISA = "/programs/electronic-port-visa";

    @Autowired
    Visitor visitor;

    @Autowired
    StatementCounter statements;

    @Autowired
    Sql sql;

    /** What a portal that has run since February would hold. */
    @BeforeEach
    void thereWasAnEarlierRevision() {
        sql.update("""
            insert into catalog_revision (id, slug, number, definition, hash, published_at, effective_from, publication_note, version)
            select gen_random_uuid(), slug, 99, jsonb_set(definition, '{title,zh}', '"口岸旧签证"'), 'earlier',
                   '2026-02-01 02:00Z', '2026-02-01 02:00Z', '', 0
              from catalog_revision where slug = 'electronic-port-visa' and number = 1
                on conflict do nothing\
            """, Map.of());
    }

    @Test
    void showsWhatAppliedAndThatItDoesNotAnyMore() {
        var then = Opened.in("zh", PORT_VISA + "?at=2026-03-01", visitor);
        assertThat(then.select("h1").text()).startsWith("口岸旧签证");
        assertThat(then.expectFirst(".notice").text()).contains("2026年3月1日适用的是第 99 版（2026年2月1日起施行），现在已经不适用");
        assertThat(then.select(".notice a[href='" + PORT_VISA + "']")).hasSize(1);
        assertThat(Opened.in("zh", PORT_VISA, visitor).select("h1").text()).doesNotContain("旧");
        assertThat(Opened.in("en", PORT_VISA + "?at=2026-03-01", visitor)
                        .expectFirst(".notice")
                        .text())
                .contains("On 1 March 2026 revision 99 applied");
    }

    @Test
    void countsADayToItsEndInShanghai() {
        assertThat(Opened.in("zh", PORT_VISA + "?at=2026-02-01", visitor)
                        .select("h1")
                        .text())
                .startsWith("口岸旧签证");
        assertThat(visitor.get(PORT_VISA + "?at=2026-01-31").statusCode()).isEqualTo(404);
    }

    @Test
    void saysOfADayToComeWhatIsPublishedSoFar() {
        var page = Opened.in("en", PORT_VISA + "?at=2099-12-31", visitor);
        assertThat(page.expectFirst(".notice").text())
                .contains("By what is published so far", "will still apply on 31 December 2099");
    }

    @Test
    void offersNothingToApplyForOnAnotherDay() {
        var whale = Opened.in("zh", "/programs/little-blue-whale?at=2099-01-01", visitor);
        assertThat(whale.select(
                        "main a[href='/my/applications/new?program=little-blue-whale'], main a[href^='/check']"))
                .isEmpty();
    }

    @Test
    void saysClearlyThatThereWasNothingYet() {
        for (var language : List.of("zh", "en")) {
            var answer = visitor.get(PORT_VISA + "?at=2001-01-01", "Accept-Language", language);
            assertThat(answer.statusCode()).isEqualTo(404);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("h1").text())
                    .isEqualTo(language.equals("zh") ? "2001年1月1日还没有发布" : "Not published yet on 1 January 2001");
            assertThat(page.select("main a[href='" + PORT_VISA + "']")).isNotEmpty();
            assertThat(answer.body()).doesNotContain("??");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-45", "2026-02-30", "x", "9999-01-01", "0001-01-01", "%2B999999999-12-31", "1%27"})
    void refusesWhatIsNoDayInTheReadersLanguage(String day) {
        var answer = visitor.get(PORT_VISA + "?at=" + day, "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo("en");
        assertThat(Jsoup.parse(visitor.get(PORT_VISA + "?at=" + day).body())
                        .select("h1")
                        .text())
                .containsPattern("\\p{IsHan}");
    }

    @Test
    void isTodaysWithoutADay() {
        assertThat(visitor.get(PORT_VISA + "?at=").statusCode()).isEqualTo(200);
        assertThat(Opened.in("en", PORT_VISA + "?at=", visitor).text()).doesNotContain("Not today’s");
    }

    @Test
    void costsAtMostThreeStatementsAndFromTheCacheNone() {
        assertThat(asked(PORT_VISA + "?at=2026-04-01")).hasSizeBetween(1, 3);
        assertThat(asked(PORT_VISA + "?at=2026-04-01")).isEmpty();
    }

    private List<String> asked(String address) {
        return statements.during(() -> Opened.in("zh", address, visitor)).stream()
                .filter(sql -> !sql.contains("catalog_version"))
                .toList();
    }
}
