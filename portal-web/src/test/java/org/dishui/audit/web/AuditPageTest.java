package org.dishui.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.audit.SealingDays;
import org.dishui.shared.persistence.Sql;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AuditPageTest {
    private static final List<String> NOT_IN_THE_DEMO = List.of(
            "opened-file",
            "change-tried",
            "change-scheduled",
            "change-withdrawn",
            "change-sent-back",
            "offers-stopped");

    @Autowired
    Visitor visitor;

    @Autowired
    SealingDays sealing;

    @Autowired
    Sql sql;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageSource messages;

    @SuppressWarnings("NullAway.Init")
    Person xin;

    @BeforeEach
    void signIn() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        xin = visitor.person().signIn("xin");
    }

    @Test
    void showsWhatWasDoneToACaseAndByWhom() {
        var rows = open(decided()).select("tbody tr");
        assertThat(rows.getFirst().text()).startsWith("1").contains("提交申请", "申请人", "一致");
        assertThat(rows.text()).contains("作出决定", "工作人员", "接办").doesNotContain("??", "不一致");
    }

    @Test
    void showsWhatWasDoneToAnAccount() {
        var dong = visitor.person().signIn("dong");
        var list = Jsoup.parse(dong.get("/admin/staff?q=ning@dishui.example").body());
        var member = list.select("tbody a").attr("href");
        dong.get(member);
        dong.post(member + "/invitation");
        assertThat(open("ning@dishui.example").select("tbody tr").text()).contains("发送设置密码的链接", "管理员", "董安");
    }

    @Test
    void showsWhatWasDoneToAnEntry() {
        var hui = visitor.person().signIn("hui");
        var studio = "/admin/programs/qihang-fund";
        hui.get(studio);
        hui.post(studio + "/change");
        var version = Jsoup.parse(hui.get(studio).body())
                .select("input[name=version]")
                .val();
        hui.post(studio + "/change/disposal", "version", version);
        assertThat(open("qihang-fund").select("tbody tr").text()).contains("开始改动", "放弃改动", "编辑");
    }

    @Test
    void hasWordsForWhateverIsOnRecord() {
        var deeds = sql.list("select distinct action from audit_link", Map.of(), String.class);
        assertThat(deeds).hasSizeGreaterThan(5);
        deeds = Stream.concat(deeds.stream(), NOT_IN_THE_DEMO.stream()).toList();
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH))
            assertThat(deeds)
                    .allSatisfy(deed -> assertThat(messages.getMessage("audit.action." + deed, null, locale))
                            .isNotBlank());
    }

    @Test
    void saysWhereAChainIsBroken() {
        var reference = decided();
        jdbc.sql("alter table audit_link disable trigger user").update();
        try {
            change(reference, "position || content");
            var page = open(reference);
            assertThat(page.select(".notice--red").text()).contains("从第 2 条起", "校验值不符");
            assertThat(page.select("section:has(.notice--red) tbody tr td:last-child")
                            .eachText())
                    .startsWith("一致", "不一致");
        } finally {
            change(reference, "substr(content, 2)");
            jdbc.sql("alter table audit_link enable trigger user").update();
        }
        assertThat(open(reference).select(".notice--red")).isEmpty();
    }

    @Test
    void showsTheSealedDays() {
        sealing.run();
        sealing.run();
        var days = open("").select("tbody tr");
        assertThat(days).isNotEmpty();
        assertThat(days.getFirst().text()).contains("一致");
        assertThat(days.getFirst().select("code").text()).hasSize(64);
    }

    @Test
    void saysWhereNothingIsFound() {
        for (var q : new String[] {"LG-LBW-26-000000", "nobody@dishui.example", "什么", "%", "-"})
            assertThat(open(q).select(".notice--amber")).as(q).hasSize(1);
    }

    @Test
    void speaksEnglish() {
        var english = visitor.foreigner().signIn("xin").get("/admin/audit?q=" + decided());
        assertThat(english.body())
                .contains("Submitted", "Verified", "Sealed days")
                .doesNotContain("??");
    }

    private void change(String reference, String content) {
        jdbc.sql("update audit_link set content = " + content
                        + " where position = 2 and subject = (select id from application where reference = ?)")
                .param(reference)
                .update();
    }

    private Document open(String q) {
        var answer = xin.get("/admin/audit?" + Person.query(List.of("q", q)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??");
        return Jsoup.parse(answer.body());
    }

    private String decided() {
        return sql.list(
                        "select reference from application where state = 'APPROVED' order by begun_at limit 1",
                        Map.of(),
                        String.class)
                .getFirst();
    }
}
