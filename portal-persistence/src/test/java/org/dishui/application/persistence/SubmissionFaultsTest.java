package org.dishui.application.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fault at each step of handing in: nothing of it is left, and the same form sent again is taken. */
@PersistenceTest
class SubmissionFaultsTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    Drafts drafts;

    @SuppressWarnings("NullAway.Init")
    Tables tables;

    @BeforeEach
    void provideDrafts() {
        drafts = beans.createBean(Drafts.class);
        tables = new Tables(jdbc);
    }

    @Test
    void leavesNothingBehindWhicheverTableFails() {
        var post = drafts.filledIn(Drafts.somebody());
        var written = tables.writtenBy(() -> drafts.send(post));
        assertThat(written)
                .contains(
                        "application",
                        "application_acknowledgement",
                        "application_step",
                        "application_submission",
                        "audit_link",
                        "event_publication",
                        "review_case");
        for (var table : written) {
            leavesNothing(table, false);
            leavesNothing(table, true);
        }
    }

    private void leavesNothing(String table, boolean atCommit) {
        var post = drafts.filledIn(Drafts.somebody());
        var before = tables.rows();
        Runnable fails = () ->
                assertThatThrownBy(() -> drafts.send(post)).as(table).hasStackTraceContaining("a fault in " + table);
        if (atCommit) tables.brokenAtCommit(table, fails);
        else tables.broken(table, fails);
        assertThat(tables.rows()).as("after a fault in " + table).isEqualTo(before);

        drafts.send(post);
        drafts.send(post);
        var me = List.of(post.by().id());
        assertThat(new Handed(jdbc).half(me)).isEmpty();
        assertThat(new Handed(jdbc).whole(me)).containsExactly(post.reference().toString());
    }
}
