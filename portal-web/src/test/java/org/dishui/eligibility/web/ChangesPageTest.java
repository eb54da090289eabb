package org.dishui.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.StatementCounter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes out otherwise by one's profile since one last looked, and why. */
@PortalTest
class ChangesPageTest {
    @Autowired
    Visitor visitor;

    @Autowired
    Sql sql;

    @Autowired
    StatementCounter statements;

    @BeforeEach
    void neverShown() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        sql.update("delete from eligibility_standing", Map.of());
    }

    @Test
    void notesTheResultsOfTheFirstVisit() {
        var hq = visitor.foreigner().signIn("hq");
        assertThat(Jsoup.parse(hq.get("/my").body()).select("a[href=/my/changes]"))
                .isEmpty();
        assertThat(text(hq)).contains("Today’s results are noted");
        assertThat(text(hq)).contains("Nothing changed by your profile since");
    }

    @Test
    void saysThatTheProfileMadeTheDifferenceUntilItIsSeen() {
        var omar = visitor.foreigner().signIn("omar");
        open(omar);
        sql.update(
                "update eligibility_standing set standing = 'CANNOT_TELL' where entry = 'permanent-residence-four-years'",
                Map.of());
        var home = Jsoup.parse(omar.get("/my").body());
        assertThat(home.select("a[href=/my/changes]").text()).contains(": 1.");
        assertThat(text(omar)).contains("Cannot tell", "Because your profile changed");
        open(omar);
        assertThat(omar.post("/my/changes").headers().firstValue("Location")).hasValue("/my/changes");
        assertThat(text(omar)).contains("Nothing changed");
    }

    @Test
    void saysThatANewRevisionDid() {
        var omar = visitor.person().signIn("omar");
        open(omar);
        sql.update("""
                update eligibility_standing set standing = 'ENTITLED', shown_at = timestamptz '2020-01-01 00:00:00+08'
                 where entry = 'permanent-residence-four-years'""", Map.of());
        assertThat(text(omar)).contains("可以享受", "项目有了新版本");
    }

    @Test
    void saysWhatIsNewUnlessItIsNothingForThem() {
        var omar = visitor.foreigner().signIn("omar");
        open(omar);
        int before = sql.update("delete from eligibility_standing where standing = 'NOT_NOW'", Map.of());
        assertThat(before).isPositive();
        assertThat(text(omar)).contains("Nothing changed");
        int added = sql.update(
                "delete from eligibility_standing where entry = (select min(entry) from eligibility_standing where standing = 'CANNOT_TELL')",
                Map.of());
        assertThat(added).isOne();
        assertThat(text(omar)).contains("Because the entry is new");
    }

    @Test
    void asksTheDatabaseTwiceMoreAtHome() {
        var omar = visitor.person().signIn("omar");
        open(omar);
        assertThat(statements.during(() -> omar.get("/my")).stream()
                        .filter(asked -> asked.contains("eligibility_standing") || asked.contains("identity_profile")))
                .hasSize(2);
    }

    private static String text(Person person) {
        return open(person).select("main").text();
    }

    private static Document open(Person person) {
        var answer = person.get("/my/changes");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??");
        return Jsoup.parse(answer.body());
    }
}
