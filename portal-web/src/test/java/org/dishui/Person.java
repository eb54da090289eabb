package org.dishui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A {@link Visitor} with a browser's memory: keeps cookies, and sends back the token that the last page's form had. */
public final class Person {
    private final Visitor visitor;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String language;
    private String token = "";

    Person(Visitor visitor, String language) {
        this.visitor = visitor;
        this.language = language;
    }

    /** Signs in as somebody of the demo, by the first part of their address. */
    public Person signIn(String name) {
        assertThat(signIn(name + "@dishui.example", "dishui-demo").statusCode()).isEqualTo(302);
        return this;
    }

    public HttpResponse<String> signIn(String email, String password) {
        get("/sign-in");
        return post("/sign-in", "email", email, "password", password);
    }

    public HttpResponse<String> get(String address) {
        return remember(visitor.get(address, "Cookie", cookie(), "Accept-Language", language));
    }

    /** Names and values in turn; with the token of the page before. */
    public HttpResponse<String> post(String address, String... fields) {
        var form = new StringBuilder("_csrf=" + encoded(token));
        for (int i = 0; i < fields.length; i += 2)
            form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        return remember(visitor.post(address, form.toString(), "Cookie", cookie(), "Accept-Language", language));
    }

    /** Names and values in turn, as the question of an address; an odd one out is a name without a value. */
    public static String query(List<String> fields) {
        var query = new StringBuilder();
        for (int i = 0; i < fields.size(); i += 2)
            query.append('&')
                    .append(encoded(fields.get(i)))
                    .append('=')
                    .append(i + 1 < fields.size() ? encoded(fields.get(i + 1)) : "");
        return query.isEmpty() ? "" : query.substring(1);
    }

    /** The session's id, as the browser has it. */
    public @Nullable String session() {
        return cookies.get("dishui");
    }

    public Person withSession(String id) {
        cookies.put("dishui", id);
        return this;
    }

    public Person withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public Person withoutToken() {
        token = "";
        return this;
    }

    private HttpResponse<String> remember(HttpResponse<String> answer) {
        for (String header : answer.headers().allValues("Set-Cookie")) {
            String[] pair = header.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) cookies.remove(pair[0]);
            else cookies.put(pair[0], pair[1]);
        }
        var field = Jsoup.parse(answer.body()).selectFirst("input[name=_csrf]");
        if (field != null) token = field.val();
        return answer;
    }

    private String cookie() {
        return cookies.isEmpty()
                ? "none=none"
                : cookies.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
