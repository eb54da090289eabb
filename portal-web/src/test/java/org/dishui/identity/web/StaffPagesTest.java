package org.dishui.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.Sql;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class StaffPagesTest {
    @Autowired
    Visitor visitor;

    @Autowired
    Sql sql;

    @SuppressWarnings("NullAway.Init")
    Person dong;

    @BeforeEach
    void signIn() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        dong = visitor.person().signIn("dong");
    }

    @Test
    void registersAColleagueWhoGetsALinkAndIsThenInTheList() {
        var email = register("于新", "REVIEWER", "yangpu-talent");
        var row = Jsoup.parse(dong.get("/admin/staff?q=" + email).body()).select("tbody tr");
        assertThat(row).hasSize(1);
        assertThat(row.text()).contains("于新", email, "审核员", "待设密码");
        assertThat(sql.one("""
                        select count(*) from identity_link l join identity_account a on a.id = l.account
                         where a.email = '%s' and l.purpose = 'SET_UP'""".formatted(email), Map.of(), Long.class)).isOne();
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        dong.get("/admin/staff/new");
        var answer = dong.post("/admin/staff", "name", "", "email", "nothing", "roles", "KING");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".errors a").eachAttr("href"))
                .containsExactly("#name", "#email");
        assertThat(problem("name", "于新", "email", "a@b.example")).isEqualTo("#roles");
        assertThat(problem("name", "于新", "email", "a@b.example", "roles", "REVIEWER"))
                .isEqualTo("#team");
        assertThat(problem("name", "于新", "email", "a@b.example", "roles", "REVIEWER", "team", "made-up"))
                .isEqualTo("#team");
        assertThat(problem("name", "于新", "email", "HUI@dishui.example", "roles", "EDITOR"))
                .isEqualTo("#email");
    }

    @Test
    void changesWhatSomebodyMayDo() {
        var page = open(register("于新", "REVIEWER", "yangpu-talent"));
        var answer = dong.post(action(page), "version", version(page), "roles", "LEAD", "team", "lingang-talent");
        assertThat(answer.statusCode()).isEqualTo(302);
        var after = Jsoup.parse(dong.get(action(page)).body());
        assertThat(after.select("input[name=roles][checked]").eachAttr("value")).containsExactly("LEAD");
        assertThat(after.select("option[selected]").eachAttr("value")).containsExactly("lingang-talent");
    }

    @Test
    void overwritesNothingThatWasNotSeen() {
        var page = open(register("于新", "EDITOR", ""));
        dong.post(action(page), "version", version(page), "roles", "PUBLISHER", "team", "");
        var answer = dong.post(action(page), "version", version(page), "roles", "AUDITOR", "team", "");
        assertThat(answer.statusCode()).isEqualTo(409);
        var again = Jsoup.parse(answer.body());
        assertThat(again.select("input[name=roles][checked]").eachAttr("value")).containsExactly("AUDITOR");
        assertThat(again.select(".notice").text()).contains("刚刚有变动");
        assertThat(dong.post(action(page), "version", version(again), "roles", "AUDITOR", "team", "")
                        .statusCode())
                .isEqualTo(302);
        assertThat(dong.get(action(page)).body()).contains("已保存");
        dong.post(action(page) + "/closure", "version", version(page));
        assertThat(dong.get(action(page)).body()).contains("刚刚有变动").contains("停用账户");
    }

    @Test
    void closesAndReopensAnAccount() {
        var page = open(register("于新", "EDITOR", ""));
        dong.post(action(page) + "/closure", "version", version(page));
        var closed = Jsoup.parse(dong.get(action(page)).body());
        assertThat(closed.select(".tag").text()).contains("已停用");
        dong.post(action(page) + "/invitation");
        assertThat(dong.get(action(page)).body()).contains("请先恢复");
        dong.post(action(page) + "/reopening", "version", version(closed));
        assertThat(Jsoup.parse(dong.get(action(page)).body()).select(".tag").text())
                .doesNotContain("已停用");
    }

    @Test
    void leavesTheLastAdministrator() {
        var page = open("dong@dishui.example");
        dong.post(action(page) + "/closure", "version", version(page));
        assertThat(dong.get(action(page)).body()).contains("最后一个能用的管理员");
        var answer = dong.post(action(page), "version", version(page), "roles", "EDITOR", "team", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(dong.get("/admin/staff").statusCode()).isEqualTo(200);
    }

    @Test
    void knowsNoApplicants() {
        String lin = sql.one(
                "select cast(id as text) from identity_account where email = 'lin@dishui.example'",
                Map.of(),
                String.class);
        assertThat(dong.get("/admin/staff/" + lin).statusCode()).isEqualTo(404);
        assertThat(dong.get("/admin/staff?q=lin@dishui.example").body()).doesNotContain("/admin/staff/" + lin);
    }

    @Test
    void speaksEnglish() {
        var dong = visitor.foreigner().signIn("dong");
        var page = dong.get("/admin/staff").body();
        assertThat(page).contains("Register a colleague", "Administrator").doesNotContain("??");
    }

    private String problem(String... fields) {
        var answer = dong.post("/admin/staff", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select(".errors a").attr("href");
    }

    private String register(String name, String role, String team) {
        var email = "n" + UUID.randomUUID().toString().substring(0, 12) + "@dishui.example";
        dong.get("/admin/staff/new");
        var answer = dong.post("/admin/staff", "name", name, "email", email, "roles", role, "team", team);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return email;
    }

    private Document open(String email) {
        var list = Jsoup.parse(dong.get("/admin/staff?q=" + email).body());
        var answer = dong.get(list.select("tbody a").attr("href"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??");
        return Jsoup.parse(answer.body());
    }

    private static String action(Document page) {
        return page.select("form:has(input[name=roles])").attr("action");
    }

    private static String version(Document page) {
        return page.select("input[name=version]").attr("value");
    }
}
