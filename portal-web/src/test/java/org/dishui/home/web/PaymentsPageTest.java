package org.dishui.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dishui.Opened;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PaymentsPageTest {
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
    void showsTheNextPaymentThenEachCaseWithItsInstalments() {
        var en = Opened.page(visitor.foreigner().signIn("grace").get("/my/payments"), "en");
        assertThat(en.select(".total dt").eachText())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Next, ");
        assertThat(en.select(".total dd").eachText()).noneMatch(String::isBlank);
        var rows = en.select("main table tbody tr");
        assertThat(rows.eachText()).first().asString().startsWith("No. 1 RMB ");
        var zh = Opened.page(visitor.person().signIn("grace").get("/my/payments"), "zh");
        assertThat(zh.select(".total dt").eachText()).endsWith("待发", "已发");
    }

    @Test
    void saysThatThereIsNothingYet() {
        assertThat(Opened.page(visitor.person().signIn("mei").get("/my/payments"), "zh")
                        .select(".empty h2")
                        .text())
                .isEqualTo("还没有发放安排");
    }

    @Test
    void asksThreeTimesHoweverManyPaymentsThereAre() {
        Person mei = visitor.person().signIn("mei");
        Person grace = visitor.person().signIn("grace");
        int none = statements.during(() -> mei.get("/my/payments")).size();
        assertThat(statements.during(() -> grace.get("/my/payments"))).hasSize(none + 1);
    }
}
