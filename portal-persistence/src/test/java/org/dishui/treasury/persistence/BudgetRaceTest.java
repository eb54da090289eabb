package org.dishui.treasury.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dishui.identity.AccountId;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.shared.Provenance;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.Sql;
import org.dishui.treasury.BudgetDefinition;
import org.dishui.treasury.Budgets;
import org.dishui.treasury.Committing;
import org.dishui.treasury.OpeningBudgets;
import org.dishui.treasury.PaymentPlan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@PersistenceTest
class BudgetRaceTest {
    private static final Money UNIT = Money.of("3200");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Autowired
    OpeningBudgets opening;

    @Autowired
    Budgets budgets;

    @Autowired
    Committing committing;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Sql sql;

    @Test
    void givesTwentyUnitsToExactlyTwentyOfAThousandContenders() throws Exception {
        var budget = budget("race", UNIT.times(20));
        var contenders = IntStream.range(0, 1000)
                .<Callable<Boolean>>mapToObj(i -> () -> commit(budget))
                .toList();
        try (var pool = Executors.newFixedThreadPool(9)) {
            long winners = pool.invokeAll(contenders).stream()
                    .filter(contender -> contender.resultNow())
                    .count();
            assertThat(winners).isEqualTo(20);
        }
        assertThat(budgets.left(budget)).isEqualTo(Money.ZERO);
        assertThat(sql.one(
                        "select sum(amount_fen) from treasury_commitment where budget = :budget",
                        Map.of("budget", budget),
                        Long.class))
                .isEqualTo(UNIT.times(20).fen());
    }

    @Test
    void isNeverOverdrawnEvenByHand() {
        var budget = budget("hand", UNIT);
        assertThatThrownBy(() -> sql.update(
                        "update treasury_budget set left_fen = -1 where code = :code", Map.of("code", budget)))
                .hasMessageContaining("left_fen");
    }

    @Test
    void keepsItsTotalWhenTheCatalogueComesAgain() {
        var budget = budget("again", UNIT);
        assertThat(commit(budget)).isTrue();
        budget("again", UNIT.times(5));
        assertThat(budgets.left(budget)).isEqualTo(Money.ZERO);
    }

    @Test
    void isTakenFromWithinTheTransactionOfADecisionOnly() {
        var plan = PaymentPlan.of(UNIT, 1, TODAY);
        assertThatThrownBy(() -> committing.commit(budget("alone", UNIT), UUID.randomUUID(), AccountId.next(), plan))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private boolean commit(String budget) {
        try {
            transactions.executeWithoutResult(status ->
                    committing.commit(budget, UUID.randomUUID(), AccountId.next(), PaymentPlan.of(UNIT, 1, TODAY)));
            return true;
        } catch (DomainRuleViolation exhausted) {
            assertThat(exhausted.key()).isEqualTo("treasury.budget-exhausted");
            return false;
        }
    }

    private String budget(String code, Money total) {
        var name = LocalizedText.of("样例", "Sample");
        opening.open(List.of(new BudgetDefinition(code, "lingang", 2026, name, total, new Provenance.Sample())));
        return code;
    }
}
