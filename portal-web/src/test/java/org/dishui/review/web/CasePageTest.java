package org.dishui.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.application.Reference;
import org.dishui.identity.AccountId;
import org.dishui.review.persistence.CasesAtTheDesk;
import org.dishui.rules.FactKey;
import org.dishui.rules.Value;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.StatementCounter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What a case shows, and what it shows to nobody without a trace. */
@PortalTest
class CasePageTest {
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

    /** Cases of the demo have numbers that open, and files that are there. */
    private List<Reference> ofTheDemo() {
        return sql.list("""
                        select c.reference from review_case c join application a on a.id = c.id
                         where c.team = 'lingang-talent' and c.about = 'little-blue-whale' and a.answers #>> '{person.name,text}' in ('陈屿', '苏禾')
                         order by c.reference""", Map.of(), String.class).stream()
                .map(Reference::new)
                .toList();
    }

    @Test
    void showsAnswersConditionsAmountAndHistory() {
        var text = new AtTheDesk(visitor.person().signIn("rui"), cases.handIn("林晓"))
                .open("")
                .text();
        assertThat(text)
                .contains("林晓", "310***********4470", "条款判断", "金额", "预算余", "提交申请", "受理", "本步剩")
                .doesNotContain("k1:AAAA");
    }

    @Test
    void asksForAReasonBeforeItShowsANumberAndKeepsIt() {
        var reference = ofTheDemo().getFirst();
        var rui = new AtTheDesk(visitor.person().signIn("rui"), reference);
        var silent = rui.post("sealed/person.bank-account", "reason", " ");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(AtTheDesk.text(silent)).contains("请写明为什么要看");
        assertThat(links(reference, "viewed")).isEmpty();
        var shown = rui.post("sealed/person.bank-account", "reason", "核对开户名");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(shown.body()).select("[data-number]").text()).matches("\\d{12,19}");
        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(links(reference, "viewed")).containsExactly("person.bank-account: 核对开户名");
        assertThat(rui.officer()
                        .get("/desk/cases/" + reference + "/sealed/person.school")
                        .statusCode())
                .as("an answer that is not sealed")
                .isEqualTo(404);
    }

    @Test
    void opensTheFilesOfTheCaseAndNoOthers() {
        var both = ofTheDemo();
        var rui = new AtTheDesk(visitor.person().signIn("rui"), both.getFirst());
        var tab = Objects.requireNonNull(rui.open("").selectFirst(".doc__tabs [data-document]"));
        var shown = Jsoup.parse(
                rui.officer().get(tab.attr("href").replaceAll("#.*", "")).body());
        assertThat(shown.select(".doc__name").text()).contains("未查毒", ".pdf");
        var address = shown.select(".doc__frame").attr("src");
        var file = rui.officer().get(address);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).startsWith("%PDF");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        var id = address.substring(address.lastIndexOf('/') + 1);
        assertThat(links(both.getFirst(), "opened-file")).containsExactly(id);

        var elsewhere = "/desk/cases/" + both.getLast() + "/files/" + id;
        assertThat(rui.officer().get(elsewhere).statusCode())
                .as("in another case")
                .isEqualTo(404);
        var yu = visitor.person().signIn("yu");
        assertThat(yu.get(address).statusCode()).as("of another authority").isEqualTo(404);
        assertThat(links(both.getFirst(), "opened-file")).hasSize(1);
    }

    private List<String> links(Reference reference, String action) {
        return sql.list(
                "select l.content from audit_link l join review_case c on c.id = l.subject where c.reference = :reference and l.action = :action",
                Map.of("reference", reference, "action", action),
                String.class);
    }

    @Test
    void saysWhoElseIsLooking() {
        var reference = cases.handIn("林晓");
        var rui = new AtTheDesk(visitor.person().signIn("rui"), reference);
        assertThat(rui.open("").text()).doesNotContain("也在看");
        assertThat(new AtTheDesk(visitor.person().signIn("fang"), reference)
                        .open("")
                        .text())
                .contains("瑞雪也在看");
        assertThat(rui.open("").text()).contains("方衡也在看");
        sql.update("update review_look set at = at - interval '3 minutes'", Map.of());
        assertThat(rui.open("").text()).doesNotContain("也在看");
    }

    @Test
    void asksTheSameNumberOfStatementsHoweverLongTheStory() {
        var lin = AccountId.next();
        var reference = cases.handIn(CasesAtTheDesk.WHALE, lin, "林晓");
        var rui = new AtTheDesk(visitor.person().signIn("rui"), reference);
        rui.does("assignment");
        rui.open("");
        int once = statements.during(() -> rui.open("")).size();
        for (int i = 0; i < 3; i++) {
            rui.does("return", "mark", "person.school", "reason.person.school", "请写全称");
            cases.answer(reference, lin, FactKey.of("person.school"), new Value.Text("某大学" + i));
        }
        assertThat(statements.during(() -> rui.open(""))).hasSize(once);
        assertThat(once).isLessThanOrEqualTo(15);
    }
}
