package org.dishui.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.StatementCounter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DocumentPagesTest {
    private static final String PDF = "%PDF-1.7\n% a document\n";
    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    Visitor visitor;

    @Autowired
    StatementCounter statements;

    @Test
    void storesListsDownloadsAndDeletes() {
        var lin = visitor.person().signIn("lin");
        assertThat(upload(lin, part("../实习 \\\"协议\\\" 𠮷.pdf", PDF)).statusCode())
                .isEqualTo(302);
        String list = lin.get("/my/documents").body();
        assertThat(list).contains("材料已上传", "𠮷.pdf", "1 KB", "未查毒").doesNotContain("../");

        String address = first(list, ".file__name");
        isASafeDownload(lin.get(address));

        lin.get("/my/documents");
        assertThat(lin.post(address + "/removal").statusCode()).isEqualTo(302);
        assertThat(lin.get("/my/documents").body()).contains("材料已删除").doesNotContain(address);
        assertThat(lin.get(address).statusCode()).isEqualTo(404);
    }

    private static void isASafeDownload(HttpResponse<String> file) {
        assertThat(file.body()).isEqualTo(PDF);
        var headers = file.headers();
        assertThat(headers.firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(headers.firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E5%AE%9E%E4%B9%A0", "%F0%A0%AE%B7.pdf");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox;");
    }

    @Test
    void saysWhatItDoesNotTakeAndKeepsTheOthers() {
        var grace = visitor.foreigner().signIn("grace");
        var answer = upload(
                grace,
                part("lease.pdf", PDF),
                part("setup.pdf", "MZ and so on"),
                part("nothing.pdf", ""),
                part("<b>.html", "<html><body>%PDF-1.7"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".errors li").eachText())
                .containsExactly(
                        "“setup.pdf” is no PDF, JPG or PNG file: please convert it first",
                        "“nothing.pdf” is empty: please choose it again",
                        "“<b>.html” is no PDF, JPG or PNG file: please convert it first");
        assertThat(answer.body()).contains("lease.pdf", "aria-invalid=\"true\"").doesNotContain("??");
        assertThat(upload(grace, part("", "")).body()).contains("Choose the files to upload first");
    }

    @Test
    void hasNoForeignFiles() {
        var wei = visitor.person().signIn("wei");
        upload(wei, part("wei.pdf", PDF));
        String address = first(wei.get("/my/documents").body(), ".file__name[href]");
        var omar = visitor.foreigner().signIn("omar");
        assertThat(omar.get("/my/documents").body()).doesNotContain("wei.pdf");
        assertThat(omar.get(address).statusCode()).isEqualTo(404);
        assertThat(omar.get(address).body()).doesNotContain("wei");
        omar.get("/my/documents");
        assertThat(omar.post(address + "/removal").statusCode()).isEqualTo(404);
        assertThat(omar.get("/my/documents/no-id").statusCode()).isEqualTo(404);
        assertThat(visitor.get(address).statusCode()).isEqualTo(302);
        assertThat(wei.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsWhatIsTooLargeOrCutOff() {
        var zhou = visitor.person().signIn("zhou");
        isOurPage(upload(zhou, part("a.pdf", "0".repeat(20 * MEGABYTE + 1))), 413);
        isOurPage(upload(zhou, part("a.pdf", "0".repeat(19 * MEGABYTE)).repeat(4)), 413);
        String token = field("_csrf", token(zhou.get("/my/documents").body()));
        String part = part("a.pdf", PDF);
        isOurPage(send(zhou, token + part.substring(0, part.length() - 10)), 400);
        isOurPage(send(zhou, part + "--x--\r\n"), 403);
        assertThat(zhou.get("/my/documents").body()).doesNotContain("a.pdf");
    }

    @Test
    void asksTheSameNumberOfStatementsForAnyNumberOfFiles() {
        var sonia = visitor.person().signIn("sonia");
        upload(sonia, part("1.pdf", PDF));
        sonia.get("/my/documents");
        List<String> few = statements.during(() -> sonia.get("/my/documents"));
        upload(sonia, part("2.pdf", PDF), part("3.pdf", PDF), part("4.pdf", PDF));
        sonia.get("/my/documents");
        assertThat(statements.during(() -> sonia.get("/my/documents"))).hasSameSizeAs(few);
    }

    private HttpResponse<String> upload(Person person, String... parts) {
        String token = token(person.get("/my/documents").body());
        return send(person, field("_csrf", token) + String.join("", parts) + "--x--\r\n");
    }

    private HttpResponse<String> send(Person person, String body) {
        String language = person.get("/my/documents").body().contains("lang=\"en\"") ? "en" : "zh";
        return visitor.send(visitor.request("/my/documents", "Content-Type", "multipart/form-data; boundary=x")
                .header("Cookie", "dishui=" + Objects.requireNonNull(person.session()))
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(body)));
    }

    private static void isOurPage(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("<!DOCTYPE html>", "12345").doesNotContain("Exception");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private static String first(String page, String link) {
        return Objects.requireNonNull(Jsoup.parse(page).selectFirst(link)).attr("href");
    }

    private static String token(String page) {
        return Objects.requireNonNull(Jsoup.parse(page).selectFirst("input[name=_csrf]"))
                .val();
    }

    private static String field(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String part(String file, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file + "\"\r\n\r\n" + content
                + "\r\n";
    }
}
