package org.dishui.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A result that people keep: on paper, and in a mail to themselves; nothing of it stays here. */
@PortalTest
class KeepingResultTest {
    private static final String STUDENT = "person.work-district=lingang&person.occupation=intern"
            + "&person.study-status=student&person.degree=master&person.internship.from=2026-09-01"
            + "&person.internship.to=2027-02-28&person.nationality=CN";

    @Autowired
    Visitor visitor;

    @Test
    void printsTheResultInTheReadersLanguage() throws IOException {
        assertThat(pdf("zh"))
                .contains("小蓝鲸", "19,200元", "3,000元/月，共 6 个月", "你可以享受", "硕士", "S0", "这是参考，不是决定")
                .doesNotContain("??", "〓");
        assertThat(pdf("en"))
                .contains(
                        "Little Blue Whale",
                        "19,200 yuan",
                        "a month for 6 months",
                        "You are entitled",
                        "Met:",
                        "published S0")
                .doesNotContain("??", "〓");
    }

    @Test
    void writesAMailOfTheResultWithoutTheAnswers() {
        var zh = mail("zh");
        assertThat(zh)
                .startsWith("mailto:?subject=")
                .contains("小蓝鲸", "19,200元", "/check")
                .doesNotContain("硕士");
        assertThat(mail("en")).contains("Little Blue Whale", "Total: 19,200 yuan", "not a decision");
        assertThat(zh.length()).isLessThan(1_700);
    }

    private String mail(String language) {
        var page = Opened.page(visitor.post("/check", STUDENT + "&show=result", "Accept-Language", language), language);
        var address = page.select("a[href^=mailto]").attr("href");
        assertThat(address).matches("[\\x21-\\x7E]+");
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }

    private String pdf(String language) throws IOException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    visitor.request(
                                    "/check",
                                    "Accept-Language",
                                    language,
                                    "Content-Type",
                                    "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(STUDENT + "&show=pdf"))
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
            try (var pdf = Loader.loadPDF(answer.body())) {
                return new PDFTextStripper().getText(pdf);
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
