package org.dishui.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.dishui.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A question to the team of Little Blue Whale, asked by the portal's own pages: an application that is taken on any day of any year. */
final class Question {
    static final String FIELD = "consultation.question";

    private final Person by;
    private final String address;
    private final List<String> page;
    private List<String> form = List.of();

    private Question(Person by, String address) {
        this.by = by;
        this.address = address;
        this.page = hidden(opened(address + "/tasks/question"), "#task");
    }

    /** A draft without an answer. */
    static Question begun(Person by) {
        by.get("/my/profile/interests"); // any form of theirs, for its token
        var answer = by.post("/my/applications", "program", "consultation", "about", "little-blue-whale");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return new Question(by, answer.headers().firstValue("Location").orElseThrow());
    }

    /** Answered and looked over: the page with the button is open. */
    static Question filledIn(Person by) {
        var question = begun(by);
        assertThat(question.answer().statusCode()).isEqualTo(302);
        question.form = hidden(question.opened(question.address + "/answers"), "form:has([name=key])");
        return question;
    }

    static Question submitted(Person by) {
        var question = filledIn(by);
        assertThat(question.submit().statusCode()).isEqualTo(302);
        return question;
    }

    String reference() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    HttpResponse<String> answer() {
        return answer(by);
    }

    HttpResponse<String> answer(Person who) {
        var fields = new ArrayList<>(page);
        fields.addAll(List.of(FIELD, "住宿补贴几时到账？"));
        return who.post(address + "/tasks/question", fields.toArray(String[]::new));
    }

    /** The button, pressed once more each time: the form is the same one. */
    HttpResponse<String> submit() {
        return submit(by, form);
    }

    /** Another page of the same application. */
    HttpResponse<String> submit(Person who, String key, int version) {
        return submit(who, List.of("key", key, "version", Integer.toString(version)));
    }

    String key() {
        return form.get(form.indexOf("key") + 1);
    }

    private HttpResponse<String> submit(Person who, List<String> hidden) {
        var fields = new ArrayList<>(hidden);
        fields.addAll(List.of("declared", "yes", "agreed", "yes"));
        return who.post(address + "/submission", fields.toArray(String[]::new));
    }

    HttpResponse<String> withdraw(Person who) {
        return who.post(address + "/withdrawal");
    }

    private Document opened(String page) {
        var answer = by.get(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static List<String> hidden(Document page, String form) {
        var fields = new ArrayList<String>();
        for (var field : page.select(form + " input[type=hidden]"))
            if (!field.attr("name").equals("_csrf")) fields.addAll(List.of(field.attr("name"), field.val()));
        return fields;
    }
}
