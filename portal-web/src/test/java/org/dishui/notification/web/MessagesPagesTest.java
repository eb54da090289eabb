package org.dishui.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MessagesPagesTest {
    @Autowired
    Visitor visitor;

    @Autowired
    StatementCounter statements;

    @Autowired
    Sql sql;

    @BeforeEach
    void forgetAttempts() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
    }

    @Test
    void keepsWhatAnApplicantWasToldTheLatestFirst() {
        var lin = visitor.person().signIn("lin");
        var list = Opened.page(lin.get("/my/messages"), "zh");
        assertThat(list.select(".mails b").eachText())
                .anyMatch(subject -> subject.startsWith("已答复：落户咨询（LG-ASK-"))
                .anyMatch(subject -> subject.startsWith("已收到：落户咨询（LG-ASK-"));
        var answered = list.select(".mails a:contains(已答复)").attr("href");
        var message = Opened.page(lin.get(answered), "zh");
        assertThat(message.select(".mail__body").text()).contains("已有书面答复");
        assertThat(message.select(".mail__body a").attr("href")).contains("/my/applications/LG-ASK-");
    }

    @Test
    void tellsEverythingThatIsAskedForInTheLanguageOfThePage() {
        var sonia = visitor.foreigner().signIn("sonia");
        var list = Opened.page(sonia.get("/my/messages"), "en");
        var asked = list.select(".mails a:contains(Please complete)").attr("href");
        var answer = sonia.get(asked);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Please complete", "缺盖章页，请补交双方盖章的完整扫描件。");
    }

    @Test
    void hasNoMessagesOfOthers() {
        var own = sql.one("""
                select cast(m.id as text) from notification_message m join identity_account a on a.id = m.recipient
                 where a.email = 'lin@dishui.example' limit 1""", Map.of(), String.class);
        var wei = visitor.person().signIn("wei");
        assertThat(wei.get("/my/messages/" + own).statusCode()).isEqualTo(404);
        assertThat(wei.get("/my/messages/x").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/my/messages/" + own).statusCode()).isEqualTo(302);
    }

    @Test
    void saysThatThereIsNothingYet() {
        sql.update("""
                delete from notification_message
                 where recipient = (select id from identity_account where email = 'mei@dishui.example')""", Map.of());
        assertThat(Opened.page(visitor.person().signIn("mei").get("/my/messages"), "zh")
                        .select(".empty h2")
                        .text())
                .isEqualTo("还没有消息");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aDemoShowsItsMailsWithTheLinksThatTheyCarry(String language) {
        var person = visitor.person();
        person.get("/sign-up");
        var email = "box-" + language + "@dishui.example";
        person.post("/sign-up", "name", "新人", "email", email, "password", "a drop of water", "consent", "yes");
        var box = Opened.in(language, "/mailbox", visitor);
        var mail = Opened.in(
                language, box.select(".mails a:contains(" + email + ")").attr("href"), visitor);
        assertThat(mail.select("h1").text()).isEqualTo("请确认你的邮箱");
        assertThat(mail.select("main a.button").attr("href")).contains("/sign-in?link=");
        assertThat(statements.during(() -> visitor.get("/mailbox"))).hasSize(2);
    }

    @Test
    void theLinkStandsInTheMailAlone() {
        var person = visitor.person();
        person.get("/sign-in/forgotten");
        person.post("/sign-in/forgotten", "email", "hq@dishui.example");
        var hq = visitor.person().signIn("hq");
        var list = Opened.page(hq.get("/my/messages"), "zh");
        var message = Opened.page(hq.get(list.select(".mails a:contains(设置新密码)").attr("href")), "zh");
        assertThat(message.html()).contains("一次性链接只在邮件里").doesNotContain("link=");
    }
}
