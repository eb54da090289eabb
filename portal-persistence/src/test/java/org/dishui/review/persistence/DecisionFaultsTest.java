package org.dishui.review.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dishui.review.persistence.CasesAtTheDesk.FANG;
import static org.dishui.review.persistence.CasesAtTheDesk.RUI;

import java.time.Instant;
import org.dishui.application.Reference;
import org.dishui.review.Deciding;
import org.dishui.review.Opening;
import org.dishui.review.Outcome;
import org.dishui.review.Proposal;
import org.dishui.review.Reviewing;
import org.dishui.shared.Money;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fault at each step of deciding: no letter without money, no money without a decision; and it can be decided again. */
@PersistenceTest
class DecisionFaultsTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Deciding deciding;

    @Autowired
    Opening opening;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    CasesAtTheDesk desk;

    @SuppressWarnings("NullAway.Init")
    Tables tables;

    @BeforeEach
    void openTheDesk() {
        desk = beans.createBean(CasesAtTheDesk.class);
        tables = new Tables(jdbc);
    }

    @Test
    void leavesNothingBehindWhicheverTableFails() {
        var first = proposed();
        var written = tables.writtenBy(() -> decide(first));
        assertThat(written)
                .contains(
                        "application",
                        "application_step",
                        "audit_link",
                        "event_publication",
                        "review_case",
                        "review_letter",
                        "treasury_budget",
                        "treasury_commitment",
                        "treasury_instalment");
        for (var table : written) {
            leavesNothing(table, false);
            leavesNothing(table, true);
        }
    }

    private void leavesNothing(String table, boolean atCommit) {
        var reference = proposed();
        var before = tables.rows();
        Runnable fails = () ->
                assertThatThrownBy(() -> decide(reference)).as(table).hasStackTraceContaining("a fault in " + table);
        if (atCommit) tables.brokenAtCommit(table, fails);
        else tables.broken(table, fails);
        assertThat(tables.rows()).as("after a fault in " + table).isEqualTo(before);
        decide(reference);
    }

    private void decide(Reference reference) {
        deciding.decide(FANG, reference, seen(reference));
    }

    private Reference proposed() {
        var reference = desk.handIn("林晓");
        var approval =
                new Proposal(Outcome.APPROVED, null, "", "", Money.of("12"), 6, RUI.id(), RUI.name(), Instant.EPOCH);
        reviewing.take(RUI, reference, seen(reference));
        reviewing.accept(RUI, reference, seen(reference));
        reviewing.propose(RUI, reference, seen(reference), approval);
        return reference;
    }

    private int seen(Reference reference) {
        return opening.open(FANG, reference).held().version();
    }
}
