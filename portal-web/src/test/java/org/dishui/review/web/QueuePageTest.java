package org.dishui.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dishui.Opened;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.application.Reference;
import org.dishui.review.persistence.CasesAtTheDesk;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.StatementCounter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The queue, and who sees which part of it. */
@PortalTest
class QueuePageTest {
    @Autowired
    Visitor visitor;

    @Autowired
    StatementCounter statements;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Sql sql;

    @SuppressWarnings("NullAway.Init")
    CasesAtTheDesk cases;

    @BeforeEach
    void openTheDesk() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        cases = beans.createBean(CasesAtTheDesk.class);
    }

    private static Document page(Person officer, String address) {
        return Jsoup.parse(officer.get(address).body());
    }

    @Test
    void isWhereOfficersLandAndShowsTheMostUrgentFirst() {
        var rui = visitor.person();
        var in = rui.signIn("rui@dishui.example", "dishui-demo");
        assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith("/desk");
        var page = Opened.page(rui.get("/desk"), "zh");
        assertThat(page.select(".queue__row")).isNotEmpty();
        assertThat(page.select(".queue__row").eachText().getFirst()).contains("超 ");
        assertThat(page.text()).contains("演示环境：工作人员登录不需要第二步验证");
    }

    @Test
    void asksTheDatabaseTwice() {
        var rui = visitor.person().signIn("rui");
        rui.get("/desk");
        assertThat(statements.during(() -> rui.get("/desk"))).hasSizeLessThanOrEqualTo(2);
        assertThat(statements.during(() -> rui.get("/desk?view=mine&q=林"))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void findsByReferenceNameAndProgram() {
        var reference = cases.handIn("欧阳𠮷野");
        var rui = visitor.person().signIn("rui");
        for (String words : new String[] {reference.value(), reference.value().toLowerCase(Locale.ROOT), "欧阳𠮷"})
            assertThat(page(rui, "/desk?" + Person.query(List.of("q", words)))
                            .select(".queue__ref")
                            .eachText())
                    .as(words)
                    .containsExactly(reference.value());
        assertThat(page(rui, "/desk?" + Person.query(List.of("q", "little blue whale")))
                        .select(".queue__row"))
                .isNotEmpty();
        assertThat(page(rui, "/desk?q=100%25").text()).contains("这个视图里没有找到");
    }

    @Test
    void leadsToAClosedCaseByItsReference() {
        var closed = sql.list(
                        "select reference from review_case where state = 'CLOSED' and team = 'lingang-talent' order by reference limit 1",
                        Map.of(),
                        String.class)
                .getFirst();
        var rui = visitor.person().signIn("rui");
        assertThat(page(rui, "/desk?q=" + closed).select(".empty a").attr("href"))
                .contains(closed);
        assertThat(page(rui, "/desk/cases/" + closed).text()).contains("已办结", "只能查看");
    }

    @Test
    void keepsItsViewsInTheAddress() {
        var rui = visitor.person().signIn("rui");
        assertThat(page(rui, "/desk?view=paused").select(".queue__row"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.text()).contains("停表");
                    assertThat(row.attr("href")).contains("view=paused");
                });
        assertThat(page(rui, "/desk?view=nonsense")
                        .select(".views [aria-current]")
                        .text())
                .startsWith("按到期");
    }

    @Test
    void pagesByTheLastRowNotByANumber() {
        for (int i = 0; i < 31; i++) cases.handIn("多件" + i);
        var rui = visitor.person().signIn("rui");
        var first = page(rui, "/desk?q=" + Person.query(List.of("q", "多件")).substring(2));
        assertThat(first.select(".queue__row")).hasSize(30);
        var second = page(rui, first.select("a[rel=next]").attr("href"));
        assertThat(second.select(".queue__row")).isNotEmpty();
        assertThat(second.select(".queue__ref").eachText())
                .doesNotContainAnyElementsOf(first.select(".queue__ref").eachText());
    }

    @Test
    void tellsOtherStaffWhatTheirsIs() {
        var qian = visitor.person().signIn("qian");
        assertThat(Opened.page(qian.get("/desk"), "zh").text()).contains("办件不在你的职责里", "拨付已决定的款项");
        var reference = cases.handIn("林晓");
        assertThat(qian.get("/desk/cases/" + reference).statusCode()).isEqualTo(404);
    }

    @Test
    void hidesTheCasesOfAnotherAuthority() {
        Reference reference = cases.handIn("林晓");
        var yu = visitor.person().signIn("yu");
        for (String page : new String[] {"", "/return", "/proposal", "/decision", "/reply", "/sealed/person.identity"})
            assertThat(yu.get("/desk/cases/" + reference + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        yu.get("/desk");
        for (String move :
                new String[] {"assignment", "acceptance", "return", "proposal", "decision", "reply", "ticks"})
            assertThat(yu.post("/desk/cases/" + reference + "/" + move, "seen", "0")
                            .statusCode())
                    .as(move)
                    .isEqualTo(404);
        assertThat(page(yu, "/desk?q=" + reference).select(".queue__row")).isEmpty();
    }
}
