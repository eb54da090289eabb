package org.dishui.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.identity.AccountId;
import org.dishui.review.ReviewQueue;
import org.dishui.review.ReviewQueue.Filter;
import org.dishui.review.ReviewQueue.View;
import org.dishui.review.Scope;
import org.dishui.shared.Keyset;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No list asks the database more often because there is more in it. */
@PortalTest
class GrowthTest {
    @Autowired
    Visitor visitor;

    @Autowired
    ReviewQueue queue;

    @Autowired
    StatementCounter statements;

    @Autowired
    Sql sql;

    @BeforeEach
    void forgetAttempts() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
    }

    @Test
    void ofPrograms() {
        visitor.get("/programs?q=growth"); // the districts' names are known from now on
        var few = asked(() -> visitor.get("/programs?q=little+blue+whale"));
        var many = asked(() -> visitor.get("/programs?status=open"));
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(2);
        assertThat(statements.ofSessionDuring(() -> visitor.get("/programs?district=lingang")))
                .isEmpty();
    }

    @Test
    void ofOnesApplications() {
        var mei = visitor.person().signIn("mei");
        Question.submitted(mei);
        var few = asked(() -> mei.get("/my/applications"));
        var fewAtHome = asked(() -> mei.get("/my"));
        for (int i = 0; i < 15; i++) Question.submitted(mei);
        var many = asked(() -> mei.get("/my/applications"));
        assertThat(many).isEqualTo(few);
        assertThat(asked(() -> mei.get("/my"))).isEqualTo(fewAtHome);
    }

    @Test
    void ofTheDesk() {
        var scope = new Scope(Set.of("lingang-talent"));
        var filter = new Filter(View.DUE, "");
        assertThat(asked(() -> queue.find(scope, AccountId.next(), filter, Keyset.first(2))))
                .hasSize(1);
        assertThat(asked(() -> queue.find(scope, AccountId.next(), filter, Keyset.first(200))))
                .hasSize(1);
    }

    private List<String> asked(Runnable work) {
        return statements.during(work).stream()
                .filter(sql -> !sql.contains("catalog_version")) // asked every two seconds, whoever reads
                .toList();
    }
}
