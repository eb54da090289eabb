package org.dishui.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.StatementCounter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PublicPagesTest {
    @Autowired
    Visitor visitor;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcClient jdbc;

    @Test
    void asksTheDatabaseOnceForAPageThatStands() {
        assertThat(statementsFor("/programs/try/kept?q=once")).hasSize(1);
        assertThat(statementsFor("/programs/try/kept?q=once")).isEmpty();
        assertThat(statementsFor("/programs/try/kept?q=once&utm=1")).isEmpty();
        assertThat(statementsFor("/programs/try/kept?q=twice")).hasSize(1);
        assertThat(visitor.get("/programs/try/kept?q=once").body()).startsWith("once asked ");
    }

    @Test
    void answersAKnownTagWithoutAnything() {
        var first = visitor.get("/programs/try/kept?q=tag");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).matches("W/\"\\d+-zh-CN-.*");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("public, no-cache");
        assertThat(String.join(", ", first.headers().allValues("Vary"))).contains("Accept-Language, Cookie");
        var again = visitor.get("/programs/try/kept?q=tag", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(visitor.get("/programs/try/kept?q=tag", "If-None-Match", tag, "Accept-Language", "en")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void startsNoSessionAndSetsNoCookie() {
        for (String cookie : List.of("a=b", "dishui=01234567-89ab-cdef-0123-456789abcdef"))
            for (String address : List.of("/", "/programs/try/kept", "/css/tokens.css", "/nothing", "/check/nothing")) {
                var answer = visitor.get(address, "Cookie", cookie);
                assertThat(answer.headers().firstValue("Set-Cookie"))
                        .as(address)
                        .isEmpty();
            }
        assertThat(statements.ofSessionDuring(
                        () -> visitor.get("/", "Cookie", "dishui=01234567-89ab-cdef-0123-456789abcdef")))
                .isEmpty();
        assertThat(visitor.post("/check/try", "householder=x").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void comesCompressedToThoseWhoCanReadIt() {
        var answer = visitor.get("/", "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(visitor.get("/").headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void carriesTheHeadersOfEveryAnswer() {
        for (String address : List.of("/", "/my", "/css/tokens.css", "/sign-up/try/session", "/actuator/health")) {
            var headers = visitor.get(address).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(address)
                    .contains("default-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("Strict-Transport-Security"))
                    .as(address)
                    .isPresent();
            assertThat(headers.firstValue("X-Content-Type-Options")).as(address).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(address).hasValue("same-origin");
        }
        assertThat(visitor.get("/sign-up/try/session")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow())
                .contains("no-store");
        String cookie = visitor.get("/sign-up/try/session")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(cookie).startsWith("dishui=").contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void switchesTheLanguageAndKeepsPageAndQuery() {
        var answer = visitor.get("/programs/try/kept?q=a%20b&lang=en&page=2");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/programs/try/kept?q=a%20b&page=2");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("lang=en;")
                .contains("SameSite=Lax");
        assertThat(visitor.get("/?lang=fr").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(visitor.get("/?lang=en").headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void speaksTheChosenElseTheAcceptedLanguageElseChinese() {
        assertThat(visitor.get("/").body()).contains("lang=\"zh-CN\"", "来临港", "href=\"/?lang=en\"");
        assertThat(visitor.get("/", "Accept-Language", "en-GB,zh;q=0.5").body())
                .contains("lang=\"en\"", "Come to Lingang");
        assertThat(visitor.get("/", "Accept-Language", "fr,zh-TW;q=0.5").body()).contains("来临港");
        assertThat(visitor.get("/", "Accept-Language", "en", "Cookie", "lang=zh")
                        .body())
                .contains("来临港");
        assertThat(visitor.get("/", "Cookie", "lang=%00").statusCode()).isEqualTo(200);
    }

    @Test
    void givesFilesAYearAndANameThatChanges() {
        String css = visitor.get("/").body().replaceAll("(?s).*(/css/tokens-[0-9a-f]{32}\\.css).*", "$1");
        var file = visitor.get(css);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000");
    }

    @Test
    void sendsAStrangerToSignInAndEveryoneElseAway() {
        long before = peopleSignedIn();
        for (String area : List.of("/my", "/my/applications", "/desk", "/admin/programs"))
            assertThat(visitor.get(area).headers().firstValue("Location").orElse(""))
                    .as(area)
                    .endsWith("/sign-in");
        assertThat(peopleSignedIn()).isEqualTo(before);
    }

    private long peopleSignedIn() {
        return jdbc.sql("select count(*) from spring_session where principal_name is not null")
                .query(Long.class)
                .single();
    }

    private List<String> statementsFor(String address) {
        return statements.during(
                () -> assertThat(visitor.get(address).statusCode()).isEqualTo(200));
    }
}
