package org.dishui.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dishui.Person;
import org.dishui.application.Reference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An officer at the desk: opens a case, and sends the forms that stand there. */
record AtTheDesk(Person officer, Reference reference) {
    private String address(String page) {
        return "/desk/cases/" + reference + (page.isEmpty() ? "" : "/" + page);
    }

    /** A page of the case; the case itself where the name is empty. */
    Document open(String page) {
        var answer = officer.get(address(page));
        assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** The version that the case's page shows now. */
    String seen() {
        return Objects.requireNonNull(
                        Jsoup.parse(officer.get(address("return")).body()).selectFirst("input[name=seen]"))
                .val();
    }

    HttpResponse<String> post(String page, String... fields) {
        return postSeen(seen(), page, fields);
    }

    /** As from a page that was opened at that version. */
    HttpResponse<String> postSeen(String seen, String page, String... fields) {
        var all = new ArrayList<>(List.of("seen", seen));
        all.addAll(List.of(fields));
        return officer.post(address(page), all.toArray(String[]::new));
    }

    /** A move that is made: it leads back to the case, which is returned. */
    Document does(String page, String... fields) {
        var answer = post(page, fields);
        assertThat(answer.statusCode()).as(page + ": " + text(answer)).isEqualTo(302);
        return Jsoup.parse(officer.get(answer.headers().firstValue("Location").orElseThrow())
                .body());
    }

    static String text(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).text();
    }
}
