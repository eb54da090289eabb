package org.dishui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a reader finds it: opened in a language, whole, and with every text in place. */
public final class Opened {
    private Opened() {}

    public static Document in(String language, String address, Visitor visitor) {
        return page(visitor.get(address, "Accept-Language", language), language);
    }

    public static Document page(HttpResponse<String> answer, String language) {
        assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).as("a text is missing").doesNotContain("??", "[Ljava.lang");
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).startsWith(language);
        assertThat(page.select("h1")).as(answer.uri().toString()).hasSize(1);
        if (language.equals("en")) {
            var body = page.body().clone();
            body.select("[lang=zh-CN], [lang='']").remove();
            assertThat(body.text()).as("Chinese without lang").doesNotContainPattern("\\p{IsHan}");
        }
        for (Element link : page.select("main a[href^='#']"))
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        return page;
    }
}
