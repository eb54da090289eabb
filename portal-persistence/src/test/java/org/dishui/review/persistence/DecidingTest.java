package org.dishui.review.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dishui.review.persistence.CasesAtTheDesk.FANG;
import static org.dishui.review.persistence.CasesAtTheDesk.LU;
import static org.dishui.review.persistence.CasesAtTheDesk.RUI;
import static org.dishui.review.persistence.CasesAtTheDesk.WHALE;
import static org.dishui.review.persistence.CasesAtTheDesk.YU;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.dishui.application.ApplicationState;
import org.dishui.application.Reference;
import org.dishui.application.Request;
import org.dishui.identity.AccountId;
import org.dishui.review.CaseState;
import org.dishui.review.Deciding;
import org.dishui.review.Letters;
import org.dishui.review.Opening;
import org.dishui.review.Outcome;
import org.dishui.review.Proposal;
import org.dishui.review.Reason;
import org.dishui.review.Reviewing;
import org.dishui.rules.FactKey;
import org.dishui.rules.Value;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Money;
import org.dishui.shared.NotFound;
import org.dishui.shared.Stale;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.StatementCounter;
import org.dishui.treasury.Commitments;
import org.dishui.treasury.Instalment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.OptimisticLockingFailureException;

@PersistenceTest
class DecidingTest {
    private static final FactKey SCHOOL = FactKey.of("person.school");
    private final AccountId lin = AccountId.next();

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Deciding deciding;

    @Autowired
    Opening opening;

    @Autowired
    Letters letters;

    @Autowired
    Commitments commitments;

    @Autowired
    StatementCounter statements;

    @Autowired
    Sql sql;

    @SuppressWarnings("NullAway.Init")
    CasesAtTheDesk desk;

    @BeforeEach
    void openTheDesk() {
        desk = beans.createBean(CasesAtTheDesk.class);
    }

    @Test
    void goesTheWholeWayToALetterAndSixInstalments() {
        var reference = desk.handIn(WHALE, lin, "林晓");
        reviewing.take(RUI, reference, seen(reference));
        var items = List.of(new Request.Item(SCHOOL, "请写学校全称"));
        reviewing.tick(RUI, reference, seen(reference), Set.of(SCHOOL, FactKey.of("person.name")));
        reviewing.giveBack(RUI, reference, seen(reference), items, "");
        assertThat(desk.find(reference, lin).state()).isEqualTo(ApplicationState.RETURNED);
        desk.answer(reference, lin, SCHOOL, new Value.Text("某大学"));
        assertThat(opening.open(RUI, reference).held().ticks()).containsExactly(FactKey.of("person.name"));
        reviewing.accept(RUI, reference, seen(reference));
        reviewing.propose(RUI, reference, seen(reference), approval("19200", ""));
        assertThatThrownBy(() -> deciding.decide(RUI, reference, seen(reference)))
                .hasMessageContaining("review.lead-decides");
        deciding.decide(FANG, reference, seen(reference));

        var application = desk.find(reference, lin);
        assertThat(application.state()).isEqualTo(ApplicationState.APPROVED);
        var issued = letters.findByApplication(application.id()).orElseThrow();
        assertThat(issued.letter().name()).isEqualTo("林晓");
        assertThat(issued.letter().maskedName()).isEqualTo("林**");
        assertThat(issued.hash()).hasSize(64);
        var commitment = commitments.findByCaseId(application.id().value()).orElseThrow();
        assertThat(commitment.amount()).isEqualTo(Money.of("19200"));
        var rows = sql.list(
                "select amount_fen as amount from treasury_instalment where commitment_id = :id order by position",
                Map.of("id", commitment.id()),
                Long.class);
        assertThat(rows).hasSize(6).containsOnly(320_000L);
        assertThat(Instalment.State.values()).hasSize(3);
    }

    @Test
    void leavesNothingHalfDoneWhereTheBudgetDoesNotHoldIt() {
        var reference = proposed("1");
        sql.update("update treasury_budget set left_fen = 99 where code = 'lingang-talent-2026'", Map.of());
        try {
            assertThatThrownBy(() -> deciding.decide(FANG, reference, seen(reference)))
                    .isInstanceOf(DomainRuleViolation.class)
                    .hasMessageContaining("treasury.budget-exhausted");
        } finally {
            sql.update("update treasury_budget set left_fen = total_fen where code = 'lingang-talent-2026'", Map.of());
        }
        var opened = opening.open(FANG, reference);
        assertThat(opened.held().state()).isEqualTo(CaseState.QUEUED);
        assertThat(opened.filed().state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(letters.findByApplication(opened.filed().id())).isEmpty();
        assertThat(sql.one(
                        "select count(*) from audit_link where subject = :id and action = 'decided'",
                        Map.of("id", opened.filed().id()),
                        Long.class))
                .isZero();
        deciding.decide(FANG, reference, seen(reference));
    }

    @Test
    void isDecidedOnceWhenTwoLeadsDecideAtTheSameTime() throws Exception {
        for (int round = 0; round < 10; round++) {
            var reference = proposed("1");
            int seen = seen(reference);
            var start = new CyclicBarrier(2);
            try (var pool = Executors.newFixedThreadPool(2)) {
                var results = pool
                        .invokeAll(List.<Callable<Boolean>>of(
                                () -> wins(start, () -> deciding.decide(FANG, reference, seen)),
                                () -> wins(start, () -> deciding.decide(LU, reference, seen))))
                        .stream()
                        .map(future -> future.resultNow())
                        .toList();
                assertThat(results).containsExactlyInAnyOrder(true, false);
            }
            assertThat(sql.one(
                            "select count(*) from treasury_commitment c join review_case r on r.id = c.case_id where r.reference = :reference",
                            Map.of("reference", reference),
                            Long.class))
                    .isEqualTo(1);
            assertThat(sql.one(
                            "select count(*) from review_letter l join review_case r on r.id = l.application where r.reference = :reference",
                            Map.of("reference", reference),
                            Long.class))
                    .isEqualTo(1);
        }
    }

    private static boolean wins(CyclicBarrier start, Runnable decision) throws Exception {
        start.await();
        try {
            decision.run();
            return true;
        } catch (OptimisticLockingFailureException | Stale overtaken) {
            return false;
        }
    }

    @Test
    void isNotThereForAnotherAuthoritysOfficer() {
        var reference = desk.handIn("林晓");
        assertThatThrownBy(() -> opening.open(YU, reference)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviewing.take(YU, reference, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesWhatTheRulesDoNotGive() {
        var reference = desk.handIn("林晓");
        reviewing.take(RUI, reference, seen(reference));
        reviewing.accept(RUI, reference, seen(reference));
        int seen = seen(reference);
        assertThatThrownBy(() -> reviewing.propose(RUI, reference, seen, approval("19200.01", "")))
                .hasMessageContaining("review.amount-above-rule");
        assertThatThrownBy(() -> reviewing.propose(RUI, reference, seen, approval(null, "")))
                .hasMessageContaining("review.amount-needed");
        assertThatThrownBy(() -> reviewing.propose(RUI, reference, seen + 1, approval("1", "")))
                .isInstanceOf(Stale.class);
        var refusal =
                new Proposal(Outcome.REJECTED, Reason.OTHER, "样例", "", null, 1, RUI.id(), RUI.name(), Instant.EPOCH);
        assertThat(opening.preview(opening.open(RUI, reference), refusal).outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void theDatabaseItselfWantsFourEyesAndKeepsLetters() {
        var reference = proposed("1");
        assertThatThrownBy(() -> sql.update(
                        "update review_case set decided_by = proposed_by where reference = :reference",
                        Map.of("reference", reference)))
                .hasMessageContaining("four_eyes");
        deciding.decide(FANG, reference, seen(reference));
        assertThatThrownBy(() -> sql.update("delete from review_letter", Map.of()))
                .hasMessageContaining("never changed or removed");
    }

    @Test
    void opensACaseInAFixedNumberOfStatements() {
        var reference = desk.handIn("林晓");
        assertThat(statements.during(() -> opening.open(FANG, reference))).hasSizeLessThanOrEqualTo(8);
    }

    private Reference proposed(String amount) {
        var reference = desk.handIn("林晓");
        reviewing.take(RUI, reference, seen(reference));
        reviewing.accept(RUI, reference, seen(reference));
        reviewing.propose(RUI, reference, seen(reference), approval(amount, ""));
        return reference;
    }

    private int seen(Reference reference) {
        return opening.open(FANG, reference).held().version();
    }

    private static Proposal approval(@Nullable String amount, String basis) {
        return new Proposal(
                Outcome.APPROVED,
                null,
                "",
                basis,
                amount == null ? null : Money.of(amount),
                amount == null || amount.equals("1") ? 1 : 6,
                RUI.id(),
                RUI.name(),
                Instant.EPOCH);
    }
}
