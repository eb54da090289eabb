package org.dishui.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The traps of the stock stack: each once answered 500. */
@PortalTest
class BoundaryTest {
    @Autowired
    Visitor visitor;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "householder=a%00b",
                "family%5B300%5D.name=x",
                "family%5B-1%5D.name=x",
                "family%5Bx%5D.name=x",
                "a%20b=1",
                "householder=%ED%A0%80",
                "class.module.classLoader%5B%00%5D=1"
            })
    void answers400ToWhatNoFormSends(String form) {
        var posted = visitor.post("/check/try", form);
        if (form.contains("%ED")) assertThat(posted.statusCode()).isLessThan(500); // decoded as a replacement character
        else isOurPage(posted, 400);
        assertThat(visitor.get("/?" + form).statusCode()).isLessThan(500);
    }

    @Test
    void answers400ToNulInAQuery() {
        isOurPage(visitor.get("/programs/try/kept?q=%00"), 400);
        isOurPage(visitor.get("/?lang=%00"), 400);
    }

    @Test
    void bindsAGapInAListAsAGap() {
        assertThat(visitor.post("/check/try", "householder=Lin&family%5B5%5D.name=x")
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.post("/check/try", "householder=Lin&class.module.x=1&!languages=1")
                        .body())
                .isEqualTo("Lin 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AAAA",
                "deadbeef",
                "AAAAAAA=",
                "' or 1=1 --",
                "00000000-0000-0000-0000-00000000000g",
                "01234567-89ab-cdef-0123-456789abcdef"
            })
    void takesAStrangeSessionCookieForNone(String value) {
        assertThat(visitor.get("/my", "Cookie", "dishui=" + value).statusCode()).isEqualTo(302);
        assertThat(visitor.get("/sign-up/try/session", "Cookie", "dishui=" + value)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%zz HTTP/1.1", "GET /programs/a{b HTTP/1.1", "GET /\\ HTTP/1.1"})
    void saysInBothLanguagesThatAnAddressIsNone(String line) throws IOException {
        var there = visitor.request("/").build().uri();
        try (var socket = new Socket(there.getHost(), there.getPort())) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("无法理解此请求", "We cannot read this request")
                    .doesNotContain("Tomcat", "Apache");
        }
    }

    @Test
    void answers400ToACutOffUpload() {
        var request = visitor.request("/check/try/file", "Content-Type", "multipart/form-data; boundary=x");
        isOurPage(
                visitor.send(request.POST(BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\nhalf"))),
                400);
    }

    @Test
    void answers413ToTooLargeAFileAndTooManyParts() {
        isOurPage(
                visitor.send(visitor.request("/check/try/file", "Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(part("a".repeat(20 * 1024 * 1024 + 1)) + "--x--\r\n"))),
                413);
        isOurPage(
                visitor.send(visitor.request("/check/try/file", "Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(part("a").repeat(200) + "--x--\r\n"))),
                413);
    }

    @ParameterizedTest
    @CsvSource({
        "/sign-up/try/absent,404",
        "/sign-up/try/rule,409",
        "/sign-up/try/overtaken,409",
        "/sign-up/try/broken,500",
        "/nothing-here,404",
        "/programs/try/no-uuid,404",
        "/css/none.css,404",
        "/error,404",
        "/programs//x,400",
        "/desk/%2e%2e/x,400"
    })
    void showsOurPageForEachTrouble(String address, int status) {
        isOurPage(visitor.get(address), status);
        isOurPage(visitor.get(address, "Accept-Language", "en", "Accept", "*/*, text/html"), status);
    }

    @Test
    void saysWhichRuleWasBroken() {
        assertThat(visitor.get("/sign-up/try/rule").body()).contains("来临港");
        assertThat(visitor.get("/sign-up/try/overtaken", "Accept-Language", "en")
                        .body())
                .contains("Somebody else");
    }

    @Test
    void refusesAPostWithoutItsToken() {
        var tooOld = visitor.post("/sign-up/try", "a=1");
        isOurPage(tooOld, 403);
        assertThat(tooOld.body()).contains("页面打开的时间太久了", "什么都没有改动");
        isOurPage(visitor.post("/programs", "a=1"), 403);
    }

    private static void isOurPage(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isEqualTo(status);
        assertThat(answer.body())
                .contains("<!DOCTYPE html>")
                .containsPattern("<b class=\"mono\">[2-9A-Z]{8}</b>")
                .doesNotContain("Exception", "org.dishui", "a secret of ours", "??");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    private static String part(String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n" + content + "\r\n";
    }
}
