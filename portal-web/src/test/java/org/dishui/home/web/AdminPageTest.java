package org.dishui.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.Sql;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AdminPageTest {
    @Autowired
    Visitor visitor;

    @Autowired
    Sql sql;

    @Test
    void showsEachRoleWhatItCanDo() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        assertThat(rooms("hui")).containsExactly("/admin/programs", "/admin/policies", "/admin/sandbox");
        assertThat(rooms("jun")).containsExactly("/admin/programs", "/admin/policies", "/admin/sandbox");
        assertThat(rooms("dong")).containsExactly("/admin/staff", "/admin/audit", "/admin/jobs");
        assertThat(rooms("xin")).containsExactly("/admin/audit");
    }

    private List<String> rooms(String name) {
        var person = visitor.person().signIn(name);
        var page = Jsoup.parse(person.get("/admin").body());
        var rooms = page.select("main .cell a").eachAttr("href");
        assertThat(page.select(".desk-bar__nav a").eachAttr("href")).isEqualTo(rooms);
        for (var room : List.of(
                "/admin/programs", "/admin/policies", "/admin/sandbox", "/admin/staff", "/admin/audit", "/admin/jobs"))
            assertThat(person.get(room).statusCode()).as(name + " " + room).isEqualTo(rooms.contains(room) ? 200 : 403);
        assertThat(person.get("/admin/nothing").statusCode()).isEqualTo(404);
        return rooms;
    }
}
