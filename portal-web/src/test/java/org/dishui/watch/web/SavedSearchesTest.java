package org.dishui.watch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dishui.Opened;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.Sql;
import org.dishui.watch.LookingAgain;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A list that grace saved; then something in it changes overnight, or nothing does. */
@PortalTest
class SavedSearchesTest {
    private static final String SEARCHES = "/my/searches";
    private static final String WORKSPACES = "/workspaces?district=lingang";

    @Autowired
    Visitor visitor;

    @Autowired
    LookingAgain morning;

    @Autowired
    Sql sql;

    @BeforeEach
    @AfterEach
    void nothingSaved() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        sql.update("delete from watch_search", Map.of());
        sql.update("update catalog_listing set closes = null where slug = 'maker-home-workspace'", Map.of());
    }

    @Test
    void startsAtANarrowedList() {
        assertThat(Opened.in("zh", WORKSPACES, visitor)
                        .select("a[rel=nofollow]")
                        .attr("href"))
                .startsWith("/my/searches/new?list=/workspaces");
        assertThat(Opened.in("zh", "/workspaces", visitor).select("a[href^=/my/searches]"))
                .isEmpty();
    }

    @Test
    void isSavedOnceHoweverOftenAndInWhateverOrderItIsWritten() {
        var grace = visitor.person().signIn("grace");
        save(grace, "/programs?status=open&kind=fund&nonsense=1");
        save(grace, "/programs?kind=fund&status=open");
        var page = page(grace);
        assertThat(page.select(".my-block")).hasSize(1);
        assertThat(page.select(".my-block h2 a").attr("href")).isEqualTo("/programs?kind=fund&status=open");
    }

    @Test
    void tellsOnceWhatIsNewAndNothingOtherwise() {
        var grace = visitor.person().signIn("grace");
        save(grace, WORKSPACES);
        save(grace, "/funds");
        morning.run();
        assertThat(mails()).isZero();

        sql.update(
                "update catalog_listing set closes = date '2027-01-31' where slug = 'maker-home-workspace'", Map.of());
        morning.run();
        morning.run();
        assertThat(mails()).isEqualTo(1);
        var news = page(grace).select(".my-block li a");
        assertThat(news.eachAttr("href")).containsExactly("/programs/maker-home-workspace");

        var search = page(grace).select("form[action$=/seen]").attr("action");
        assertThat(grace.post(search).statusCode()).isEqualTo(302);
        assertThat(page(grace).select(".my-block li a")).isEmpty();
    }

    @Test
    void isNobodyElses() {
        var grace = visitor.person().signIn("grace");
        save(grace, "/funds");
        var removal = page(grace).select("form[action$=/removal]").attr("action");
        var omar = visitor.person().signIn("omar");
        omar.get("/my/searches/new");
        assertThat(omar.post(removal).statusCode()).isEqualTo(404);
        assertThat(grace.post(removal).statusCode()).isEqualTo(302);
        assertThat(page(grace).select(".my-block")).isEmpty();
    }

    @Test
    void hasAnEnd() {
        var grace = visitor.person().signIn("grace");
        for (int i = 0; i < 20; i++) save(grace, "/programs?q=visa" + i);
        grace.get(SEARCHES);
        assertThat(grace.post(SEARCHES, "list", "/programs?q=one-more").statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/my/profile",
                "https://example.org/programs",
                "//example.org/programs",
                "javascript:alert(1)",
                "",
                "/programs%00"
            })
    void takesNoAddressThatIsNoList(String address) {
        var grace = visitor.person().signIn("grace");
        grace.get("/my/searches/new");
        assertThat(grace.post(SEARCHES, "list", address).statusCode()).isIn(400, 404);
        assertThat(page(grace).select(".my-block")).isEmpty();
    }

    private void save(Person person, String list) {
        person.get("/my/searches/new?list=" + list.replace("&", "%26"));
        assertThat(person.post(SEARCHES, "list", list).statusCode()).isEqualTo(302);
    }

    private static Document page(Person person) {
        return Jsoup.parse(person.get(SEARCHES).body());
    }

    private long mails() {
        return sql.one("""
                select count(*) from notification_message m join identity_account a on a.id = m.recipient
                 where a.email like 'grace@%' and m.kind = 'WATCHED'""", Map.of(), Long.class);
    }
}
