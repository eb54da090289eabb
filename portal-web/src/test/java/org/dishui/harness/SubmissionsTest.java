package org.dishui.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The button pressed again, over HTTP: everybody who presses it comes to the same receipt. */
@PortalTest
class SubmissionsTest {
    @Autowired
    Visitor visitor;

    @Autowired
    Sql sql;

    @BeforeEach
    void forgetAttempts() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
    }

    @Test
    void leadsEightClicksAtOnceToOneReceipt() throws Exception {
        var lin = visitor.person().signIn("lin");
        for (int round = 0; round < 10; round++) {
            var question = Question.filledIn(lin);
            Callable<String> click =
                    () -> question.submit().headers().firstValue("Location").orElse("none");
            try (var pool = Executors.newFixedThreadPool(8)) {
                for (var clicked : pool.invokeAll(Collections.nCopies(8, click)))
                    assertThat(clicked.get()).endsWith(question.reference() + "/receipt");
            }
            assertThat(count("review_case where reference = :reference", question))
                    .isEqualTo(1);
            assertThat(count("application_acknowledgement where body like :reference || ' %'", question))
                    .isEqualTo(1);
        }
    }

    @Test
    void refusesAKeyThatCameWithAnotherForm() {
        var lin = visitor.person().signIn("lin");
        var first = Question.filledIn(lin);
        first.submit();
        var second = Question.filledIn(lin);
        assertThat(second.submit(lin, first.key(), 1).statusCode()).isEqualTo(409);
        assertThat(count("review_case where reference = :reference", second)).isZero();
    }

    private long count(String rows, Question question) {
        return sql.one("select count(*) from " + rows, Map.of("reference", question.reference()), Long.class);
    }
}
