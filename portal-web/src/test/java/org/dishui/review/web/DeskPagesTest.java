package org.dishui.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dishui.review.persistence.CasesAtTheDesk.WHALE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dishui.Opened;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.application.ApplicationState;
import org.dishui.application.Reference;
import org.dishui.application.Request;
import org.dishui.identity.AccountId;
import org.dishui.review.persistence.CasesAtTheDesk;
import org.dishui.rules.FactKey;
import org.dishui.rules.Value;
import org.dishui.shared.Slug;
import org.dishui.shared.persistence.Sql;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What officers can do with a case, from the queue to the letter. */
@PortalTest
class DeskPagesTest {
    private static final FactKey SCHOOL = FactKey.of("person.school");

    @Autowired
    Visitor visitor;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Sql sql;

    private final AccountId lin = AccountId.next();

    @SuppressWarnings("NullAway.Init")
    CasesAtTheDesk cases;

    @BeforeEach
    void openTheDesk() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        cases = beans.createBean(CasesAtTheDesk.class);
    }

    private Reference handedIn() {
        return cases.handIn(WHALE, lin, "林晓");
    }

    private AtTheDesk at(Reference reference, String name) {
        return new AtTheDesk(visitor.person().signIn(name), reference);
    }

    @Test
    void goesTheWholeWayFromTheQueueToTheLetter() {
        var reference = handedIn();
        var rui = at(reference, "rui");
        assertThat(rui.open("").select(".act").text()).contains("接办").doesNotContain("受理");
        assertThat(rui.does("assignment").text()).contains("已接办", "在办：瑞雪");
        assertThat(rui.does("ticks", "tick", SCHOOL.value(), "tick", "person.name")
                        .text())
                .contains("已核 2 项");
        assertThat(rui.does("acceptance").text()).contains("已受理", "拟同意");

        var preview = rui.post("proposal/preview", "outcome", "approved", "amount", "1.92万", "months", "6");
        assertThat(preview.statusCode()).as(AtTheDesk.text(preview)).isEqualTo(200);
        var page = Jsoup.parse(preview.body());
        assertThat(page.select(".letters [lang=zh-CN]").text()).contains("批准决定书", "19,200.00 元", "分 6 期");
        assertThat(page.select(".letters [lang=en]").text()).contains("is approved", "RMB 19,200", "6 monthly");
        var mark = Objects.requireNonNull(page.selectFirst("input[name=previewed]"))
                .val();
        assertThat(rui.does("proposal", "outcome", "approved", "amount", "1.92万", "months", "6", "previewed", mark)
                        .text())
                .contains("已提交拟办意见", "由负责人决定");

        var fang = at(reference, "fang");
        assertThat(fang.open("decision").text()).contains("瑞雪", "拟同意", "19,200", "批准决定书", "is approved");
        var closed = fang.does("decision");
        assertThat(closed.text()).contains("决定书已发出", "已办结");
        assertThat(closed.select(".steps li:last-child use").attr("href"))
                .as("nothing is paid yet")
                .endsWith("#ring-empty");
        assertThat(cases.find(reference, lin).state()).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void proposesNothingThatWasNotSeenAsALetter() {
        var rui = accepted();
        String[] form = {"outcome", "approved", "amount", "19200", "months", "6", "previewed", "something-else"};
        var unseen = rui.post("proposal", form);
        assertThat(unseen.statusCode()).isEqualTo(200);
        assertThat(AtTheDesk.text(unseen)).contains("决定书", "is approved");
        assertThat(rui.open("").select(".act").text()).contains("拟同意");
    }

    @Test
    void saysWhatIsWrongWithAProposalAndKeepsItsText() {
        var rui = accepted();
        var above =
                rui.post("proposal/preview", "outcome", "approved", "amount", "20000", "months", "6", "note", "一句说明");
        assertThat(above.statusCode()).isEqualTo(422);
        assertThat(above.body()).contains("一句说明", "不能超过规则算出的");
        var longer = rui.post("proposal/preview", "outcome", "approved", "amount", "19200", "months", "60");
        assertThat(AtTheDesk.text(longer)).contains("期数不能多");
        var faster = rui.post("proposal/preview", "outcome", "approved", "amount", "19200", "months", "1");
        assertThat(AtTheDesk.text(faster)).contains("每月不能超");
        var turned = rui.post(
                "proposal/preview", "outcome", "approved", "amount", "19200", "months", "6", "note", "好\u202e的");
        assertThat(AtTheDesk.text(turned)).contains("不能识别的字符");
        var unknown = rui.post("proposal/preview", "outcome", "garbage", "amount", "19200", "months", "6");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(AtTheDesk.text(unknown)).contains("不同意须选一项理由");
        var unreadable =
                rui.post("proposal/preview", "outcome", "approved", "amount", "a lot", "months", "6", "basis", "材料齐全");
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(unreadable.body()).contains("材料齐全", "a lot", "amount-error");
        var bare = rui.post("proposal/preview", "outcome", "rejected");
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(AtTheDesk.text(bare)).contains("不同意须选一项理由");
        var refusal =
                rui.post("proposal/preview", "outcome", "rejected", "reason", "document-insufficient", "note", "缺盖章页");
        assertThat(AtTheDesk.text(refusal)).contains("材料不足以证明", "your documents do not show", "缺盖章页");
    }

    @Test
    void opensOnlyTheMarkedQuestionsAgainAllAtOnce() {
        var rui = taken();
        var page = rui.open("return");
        assertThat(page.text()).contains("一次性告知", "缺盖章页");
        var nothing = rui.post("return");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(AtTheDesk.text(nothing)).contains("请至少标一项");
        var reasonless = rui.post("return", "mark", "person.school", "note", "请尽快");
        assertThat(reasonless.statusCode()).isEqualTo(422);
        assertThat(reasonless.body()).contains("标了的每一项都要写原因", "请尽快");

        rui.does(
                "return",
                "mark",
                "person.school",
                "reason.person.school",
                "请写全称",
                "whole",
                "account",
                "canned.account",
                "account",
                "note",
                "一次补齐就好");
        var request = cases.find(rui.reference(), lin).request().orElseThrow();
        assertThat(request.note()).isEqualTo("一次补齐就好");
        assertThat(request.items())
                .extracting(item -> item.fact().value())
                .containsExactly("person.school", "person.bank-account", "person.bank-name", "request.note");
        assertThat(request.items()).contains(new Request.Item(SCHOOL, "请写全称"));
        assertThat(request.items().getLast().reason()).contains("开户人须是申请人本人", "must be in your own name");
        assertThat(rui.open("").text()).contains("在申请人那里", "退回补正", "请写全称");
    }

    @Test
    void showsWhatChangedSinceTheSubmissionBefore() {
        var rui = taken();
        rui.does("ticks", "tick", "person.school", "tick", "person.name");
        rui.does("return", "mark", "person.school", "reason.person.school", "请写全称");
        cases.answer(rui.reference(), lin, SCHOOL, new Value.Text("某大学人工智能学院"));
        var page = rui.open("");
        var row = page.select("#row-person\\.school");
        assertThat(row.select("del").text()).contains("样例");
        assertThat(row.select("ins").text()).contains("某大学人工智能学院");
        assertThat(row.select("input[checked]")).as("is to be checked anew").isEmpty();
        assertThat(page.text()).contains("变了 1 处", "第 2 次提交", "第 1 次提交");
    }

    @Test
    void keepsTheOfficersTextWhereSomebodyWasFaster() {
        var rui = taken();
        String seen = rui.seen();
        rui.does("ticks", "tick", "person.name");
        var late = rui.postSeen(seen, "return", "mark", "person.school", "reason.person.school", "这句话不能丢");
        assertThat(late.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(late.body());
        assertThat(page.text()).contains("这件刚被改过", "瑞雪 在");
        assertThat(page.select("textarea").eachText()).contains("这句话不能丢");
        assertThat(cases.find(rui.reference(), lin).request()).isEmpty();
        var again = rui.postSeen(
                Objects.requireNonNull(page.selectFirst("main input[name=seen]"))
                        .val(),
                "return",
                "mark",
                "person.school",
                "reason.person.school",
                "这句话不能丢");
        assertThat(again.statusCode()).isEqualTo(302);

        var taken = taken();
        var stale = taken.postSeen("0", "acceptance");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(AtTheDesk.text(stale)).contains("这件刚被改过", "材料齐全，受理");
    }

    @Test
    void refusesAMoveThatTheStageDoesNotHave() {
        var rui = taken();
        var mark = new ProposalForm("approved", "1", "1", "", "", "", "").mark();
        var early = rui.post("proposal", "outcome", "approved", "amount", "1", "months", "1", "previewed", mark);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(AtTheDesk.text(early)).contains("现在的环节不能这样办");
        var reply = rui.post("reply", "text", "答复");
        assertThat(reply.statusCode()).isEqualTo(409);
        assertThat(AtTheDesk.text(reply)).contains("现在的环节不能这样办", "答复");
        var queued = at(handedIn(), "rui");
        var unheld = queued.post("acceptance");
        assertThat(unheld.statusCode()).isEqualTo(409);
        assertThat(AtTheDesk.text(unheld)).contains("先接办");
    }

    @Test
    void wantsASecondPersonAndSaysWho() {
        var fang =
                new AtTheDesk(visitor.person().signIn("fang"), accepted("fang").reference());
        propose(fang, "19200");
        assertThat(fang.open("decision").text()).contains("拟办意见是你写的，须由另一位负责人决定");
        var alone = fang.post("decision");
        assertThat(alone.statusCode()).isEqualTo(409);
        var rui = new AtTheDesk(visitor.person().signIn("rui"), fang.reference());
        assertThat(rui.open("").select(".act").text()).contains("由负责人决定");
        assertThat(rui.post("decision").statusCode()).isEqualTo(409);
        assertThat(cases.find(fang.reference(), lin).state()).isEqualTo(ApplicationState.UNDER_REVIEW);
    }

    @Test
    void sendsAProposalBackWithARemark() {
        var rui = accepted();
        propose(rui, "100");
        var fang = new AtTheDesk(visitor.person().signIn("fang"), rui.reference());
        var wordless = fang.post("decision/remark", "remark", " ");
        assertThat(wordless.statusCode()).isEqualTo(422);
        assertThat(AtTheDesk.text(wordless)).contains("请写明为什么退回");
        fang.does("decision/remark", "remark", "金额和规则不符，请复核。");
        assertThat(rui.open("").text()).contains("负责人退回了拟办意见", "金额和规则不符，请复核。");
    }

    @Test
    void answersAQuestionInWriting() {
        var reference = cases.handIn(Slug.of("permanent-residence-four-years"), lin, "Omar");
        var yu = at(reference, "yu");
        yu.does("assignment");
        var empty = yu.post("reply", "text", "");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(yu.does("reply", "text", "可以一起办。").text()).contains("答复已发出", "已办结");
    }

    private String[] form(String outcome, String amount) {
        return new String[] {"outcome", outcome, "amount", amount, "months", "6"};
    }

    private void propose(AtTheDesk officer, String amount) {
        var shown = officer.post("proposal/preview", form("approved", amount));
        assertThat(shown.statusCode()).as(AtTheDesk.text(shown)).isEqualTo(200);
        var mark = Objects.requireNonNull(Jsoup.parse(shown.body()).selectFirst("input[name=previewed]"))
                .val();
        officer.does("proposal", "outcome", "approved", "amount", amount, "months", "6", "previewed", mark);
    }

    private AtTheDesk taken() {
        var rui = at(handedIn(), "rui");
        rui.does("assignment");
        return rui;
    }

    private AtTheDesk accepted() {
        return accepted("rui");
    }

    private AtTheDesk accepted(String name) {
        var officer = at(handedIn(), name);
        officer.does("assignment");
        officer.does("acceptance");
        return officer;
    }

    @Test
    void speaksBothLanguages() {
        var reference = accepted().reference();
        Person fang = visitor.person().signIn("fang");
        Person foreigner = visitor.foreigner().signIn("fang");
        for (String page : List.of(
                "", "/return", "/proposal", "/proposal?outcome=rejected", "/reply", "/sealed/person.identity")) {
            Opened.page(fang.get("/desk/cases/" + reference + page), "zh");
            Opened.page(foreigner.get("/desk/cases/" + reference + page), "en");
        }
        Opened.page(fang.get("/desk?view=decision"), "zh");
        Opened.page(foreigner.get("/desk"), "en");
    }
}
