package org.dishui.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.harness.Privilege.Audience;
import org.dishui.shared.persistence.Sql;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every form that a page shows, filled in by somebody who means no good: always a clear answer, never an error of ours. */
@PortalTest
@Import(Places.class) // so that it has a portal of its own: what it leaves behind is no other test's business
class FuzzTest {
    private static final Logger LOG = LoggerFactory.getLogger(FuzzTest.class);
    private static final int POSTS = Integer.getInteger("portal.fuzz", 5000);

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\uD800",
            "\uDFFF\uD800",
            "\u202Etxt.exe",
            "𠮷野家𡒉",
            "1e308",
            "-1",
            "NaN",
            "0x7f",
            "9999999999999999999999",
            "=cmd|'/c calc'!A0",
            "+1+1",
            "@SUM(1)",
            "../../../../etc/passwd",
            "a\r\nSet-Cookie: x=1",
            "${7*7}",
            "#{7*7}",
            "__${T(java.lang.Runtime)}__::x",
            "*{7*7}",
            "<script>alert(1)</script>",
            "\" onmouseover=\"x",
            "' or '1'='1",
            "'; drop table application; --",
            "%",
            "_",
            "\\",
            "{0}",
            "{",
            "\u200B",
            "２０２６",
            "50万",
            "2026-02-30",
            "2026-13-45",
            "0000-00-00",
            "99999999-9999-9999-9999-999999999999",
            "null",
            "undefined",
            "true",
            "on",
            "[]",
            "[0]");

    private record Form(Audience audience, String method, String action, List<String> names) {}

    @Autowired
    Visitor visitor;

    @Autowired
    Places places;

    @Autowired
    Sql sql;

    @Test
    void answersEveryFormClearly() {
        long seed = Long.getLong("portal.fuzz.seed", System.nanoTime());
        LOG.info("fuzz: {} requests, seed {}", POSTS, seed);
        var random = new Random(seed);
        sql.update("delete from identity_sign_in_attempt", Map.of());
        for (var audience : audiences()) {
            var person = visitor.person();
            if (audience.needsSignIn()) person.signIn(audience.person);
            var forms = forms(audience, person);
            for (int i = 0; i < POSTS / audiences().size(); i++)
                send(forms.get(random.nextInt(forms.size())), person, random);
        }
    }

    private static List<Audience> audiences() {
        return Stream.of(
                        Audience.EVERYONE,
                        Audience.APPLICANT,
                        Audience.DESK,
                        Audience.ADMIN,
                        Audience.ADMINISTRATOR,
                        Audience.AUDITOR)
                .filter(audience ->
                        Privilege.all().stream().anyMatch(page -> page.isPage() && page.audience() == audience))
                .toList();
    }

    private List<Form> forms(Audience audience, Person person) {
        var forms = new ArrayList<Form>();
        for (var page : Privilege.all()) {
            if (!page.isPage() || page.audience() != audience) continue;
            var shown = Jsoup.parse(person.get(places.own(page)).body());
            for (var form : shown.select("form")) forms.add(form(audience, places.own(page), form));
        }
        assertThat(forms).as("forms for " + audience).isNotEmpty();
        return forms.stream()
                .filter(form -> !form.action().startsWith("/sign-"))
                .distinct()
                .toList();
    }

    private static Form form(Audience audience, String page, Element form) {
        var action = form.attr("action").isEmpty() ? page : form.attr("action");
        var names = form.select("[name]").eachAttr("name").stream()
                .filter(name -> !name.equals("_csrf"))
                .distinct()
                .toList();
        return new Form(audience, form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET", action, names);
    }

    private static void send(Form form, Person person, Random random) {
        var fields = new ArrayList<String>();
        for (var name : form.names()) {
            if (random.nextInt(4) == 0) continue;
            fields.add(name);
            fields.add(random.nextInt(200) == 0 ? "字".repeat(350_000) : NASTY.get(random.nextInt(NASTY.size())));
        }
        if (random.nextInt(10) == 0)
            fields.addAll(List.of("surprise" + random.nextInt(100), NASTY.get(random.nextInt(NASTY.size()))));
        var answer = form.method().equals("POST")
                ? person.post(form.action(), fields.toArray(String[]::new))
                : person.get(form.action() + "?"
                        + Person.query(fields.stream()
                                .limit(40)
                                .filter(each -> each.length() < 1000)
                                .toList()));
        assertThat(answer.statusCode())
                .as(form + " with "
                        + fields.stream()
                                .map(each -> each.length() > 80 ? each.substring(0, 80) : each)
                                .toList())
                .isLessThan(500);
        assertThat(answer.body()).doesNotContain("\tat org.", "Exception:").doesNotContain("=49=");
    }
}
