package org.dishui.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.identity.DemoPeople;
import org.dishui.shared.MovableClock;
import org.dishui.shared.PortalClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** What the result says beyond the conditions: the ways to a yes, and the package to the yuan. */
@PortalTest
class ResultPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String LINS_INTERNSHIP = "&person.internship.from=2026-09-01&person.internship.to=2027-02-28";

    @Autowired
    WebApplicationContext portal;

    @Autowired
    DemoPeople people;

    @Autowired
    MovableClock clock;

    @Test
    void linSeesHerPackageToTheYuanWithTheSources() {
        var zh = on(TODAY, "zh", answers("lin") + LINS_INTERNSHIP);
        assertThat(zh.select(".package tbody tr").eachText())
                .containsExactly("每月补贴 3,000元/月，共 6 个月 18,000元", "交通补贴 200元/月，共 6 个月 1,200元");
        assertThat(zh.select(".package tfoot td").text()).isEqualTo("19,200元");
        assertThat(zh.select(".package tbody a").eachAttr("href")).containsOnly("#entry-little-blue-whale");
        var whale = entry(zh, "little-blue-whale");
        assertThat(whale.select(".clause__source .mark").eachText()).isNotEmpty();
        assertThat(whale.select(".clause__source a").eachAttr("href")).contains("/policies#s0");
        assertThat(on(TODAY, "en", answers("lin") + LINS_INTERNSHIP)
                        .select(".package tbody tr")
                        .eachText())
                .first()
                .asString()
                .endsWith("3,000 yuan a month for 6 months RMB 18,000");
    }

    @Test
    void omarWhoLacksOneMonthIsToldTheDay() {
        assertThat(way(on(TODAY, "zh", answers("omar")))).startsWith("什么都不用做，从2026年12月22日起满足");
        assertThat(way(on(TODAY, "en", answers("omar"))))
                .startsWith("Met from 22 December 2026; nothing to do but wait");
        assertThat(entry(on(LocalDate.of(2026, 12, 22), "en", answers("omar")), "permanent-residence-four-years")
                        .select(".clause--unmet"))
                .isEmpty();
    }

    @Test
    void saysWhatWouldHaveToBeOtherwiseAndWhatItIsNow() {
        var elsewhere = answers("lin").replace("work-district=lingang", "work-district=yangpu") + LINS_INTERNSHIP;
        var way = entry(on(TODAY, "en", elsewhere), "little-blue-whale").select(".way");
        assertThat(way.text()).startsWith("Met today with this:").contains("Lingang", "(now: Yangpu");
        assertThat(entry(on(TODAY, "zh", elsewhere), "little-blue-whale")
                        .select(".way")
                        .text())
                .startsWith("做到下面这些，今天就满足：")
                .contains("（现在：");
    }

    @Test
    void namesWhatCannotBeHadBesideThePackageWithTheSentenceThatSaysSo() {
        var recruit = "person.high-level=yes&person.occupation=employee&person.work-district=lingang"
                + "&person.owns-home-in-shanghai=no&housing.purchase-price=8000000&person.birth-date=1998-05-01";
        var whileBothAreOpen = LocalDate.of(2026, 12, 10);
        var zh = on(whileBothAreOpen, "zh", recruit);
        assertThat(zh.select(".package tfoot td").text()).isEqualTo("240万元");
        var left = zh.select("aside .plain-list li");
        assertThat(left.text()).contains("同一时期只享受一种住房支持。", "样例");
        assertThat(left.select("a").eachAttr("href")).contains("#entry-rent-free-youth-apartments");
        assertThat(on(whileBothAreOpen, "en", recruit)
                        .select("aside .plain-list li")
                        .text())
                .contains("Only one kind of housing support is given at a time.");
    }

    private static String way(Document page) {
        return entry(page, "permanent-residence-four-years").select(".way").text();
    }

    private static Element entry(Document page, String slug) {
        return page.expectFirst("#entry-" + slug);
    }

    private String answers(String name) {
        var fields = new ArrayList<String>();
        people.all().stream()
                .filter(person -> person.email().startsWith(name + "@"))
                .forEach(person -> person.typed()
                        .forEach((key, values) -> values.forEach(value -> {
                            fields.add(key);
                            fields.add(value);
                        })));
        return Person.query(fields);
    }

    private Document on(LocalDate day, String language, String answers) {
        var page = new Document[1];
        clock.at(
                day.atTime(12, 0).atZone(PortalClock.ZONE).toInstant(),
                () -> page[0] = shown(language, answers + "&show=result"));
        return page[0];
    }

    /** In this thread, whose clock can be moved. */
    private Document shown(String language, String form) {
        var answer = MockMvcTester.from(portal)
                .post()
                .uri("/check")
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
