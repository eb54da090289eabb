package org.dishui.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dishui.Opened;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.identity.DemoPeople;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the result says beyond the conditions: the ways to a yes, and the package to the yuan. */
@PortalTest
class ResultPageTest {
    @Autowired
    Visitor visitor;

    @Autowired
    DemoPeople people;

    @Test
    void linSeesHerPackageToTheYuanWithTheSources() {
        var zh = ofPerson("zh", "lin");
        assertThat(zh.select(".package tbody tr").eachText())
                .containsExactly("小蓝鲸 3,000元/月，共 6 个月 18,000元", "食宿交通 一次性 1,200元");
        assertThat(zh.select(".package tfoot td").text()).isEqualTo("19,200元");
        assertThat(zh.select(".package tbody a").eachAttr("href")).containsOnly("#entry-little-blue-whale");
        var whale = entry(zh, "little-blue-whale");
        assertThat(whale.select(".clause__source .mark").eachText()).isNotEmpty();
        assertThat(whale.select(".clause__source a").eachAttr("href")).contains("/policies#s0");
        assertThat(ofPerson("en", "lin").select(".package tbody tr").eachText())
                .contains("Little Blue Whale 3,000 yuan a month for 6 months RMB 18,000");
    }

    @Test
    void whoLacksOneMonthIsToldTheDay() {
        var since = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusMonths(47);
        var facts = "person.nationality=JO&person.works-in-zone=yes&person.zone-work-since=" + since + "&show=result";
        assertThat(way(posted("zh", facts)))
                .startsWith("什么都不用做，从" + day(since, "y年M月d日", Locale.SIMPLIFIED_CHINESE) + "起满足");
        assertThat(way(posted("en", facts)))
                .startsWith("Met from " + day(since, "d MMMM y", Locale.UK) + "; nothing to do but wait");
    }

    @Test
    void omarIsToldIt() {
        var since = people.all().stream()
                .filter(person -> person.email().startsWith("omar@"))
                .findFirst()
                .orElseThrow()
                .typed()
                .get("person.zone-work-since");
        assertThat(since).containsExactly("2022-12-22");
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        if (today.isBefore(LocalDate.of(2026, 12, 22)))
            assertThat(way(ofPerson("en", "omar"))).startsWith("Met from 22 December 2026;");
    }

    @Test
    void saysWhatWouldHaveToBeOtherwiseAndWhatItIsNow() {
        var way = entry(
                        posted(
                                "en",
                                "program=little-blue-whale&person.degree=master&person.study-status=student"
                                        + "&person.occupation=intern&person.work-district=yangpu"
                                        + "&person.internship.from=2026-09-01&person.internship.to=2027-02-28&show=result"),
                        "little-blue-whale")
                .select(".way")
                .text();
        assertThat(way).startsWith("Met today with this:").contains("Lingang").contains("(now: Yangpu");
    }

    @Test
    void namesWhatCannotBeHadBesideThePackageWithTheSentenceThatSaysSo() {
        var recruit = "person.high-level=yes&person.occupation=employee&person.work-district=lingang"
                + "&person.owns-home-in-shanghai=no&housing.purchase-price=8000000&person.birth-date=1998-05-01&show=result";
        var page = posted("zh", recruit);
        assertThat(page.select(".package tfoot td").text()).isEqualTo("240万元");
        var left = page.select("aside .plain-list li");
        assertThat(left.text()).contains("同一时期只享受一种住房支持。", "样例");
        assertThat(left.select("a").eachAttr("href")).contains("#entry-rent-free-youth-apartments");
        assertThat(posted("en", recruit).select("aside .plain-list li").text())
                .contains("Only one kind of housing support is given at a time.");
    }

    /** Warm, on one core; a bound that a slow machine keeps, too, and a search without one would not. */
    @Test
    void isWorkedOutQuickly() {
        for (int i = 0; i < 20; i++) ofPerson("zh", "omar");
        var threads = ManagementFactory.getThreadMXBean();
        long before = cpu();
        for (int i = 0; i < 20; i++) ofPerson("zh", "omar");
        System.out.println("CPU a result: " + (cpu() - before) / 20 / 1_000_000.0 + " ms; " + threads.getThreadCount());
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static String day(LocalDate since, String pattern, Locale locale) {
        return since.plusYears(4).format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    private static String way(Document page) {
        return entry(page, "permanent-residence-four-years").select(".way").text();
    }

    private static Element entry(Document page, String slug) {
        return page.expectFirst("#entry-" + slug);
    }

    private Document ofPerson(String language, String name) {
        var fields = new ArrayList<String>(List.of(
                "show", "result", "person.internship.from", "2026-09-01", "person.internship.to", "2027-02-28"));
        people.all().stream()
                .filter(person -> person.email().startsWith(name + "@"))
                .forEach(person -> person.typed().forEach((key, values) -> values.forEach(value -> {
                    fields.add(key);
                    fields.add(value);
                })));
        return posted(language, Person.query(fields));
    }

    private Document posted(String language, String form) {
        return Opened.page(visitor.post("/check", form, "Accept-Language", language), language);
    }
}
