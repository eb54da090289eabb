package org.dishui.treasury;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dishui.identity.AccountId;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Promises money: takes it out of the budget and plans its instalments, within the transaction of the decision. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Committing {
    private final Budgets budgets;
    private final Commitments commitments;
    private final Clock clock;

    Committing(Budgets budgets, Commitments commitments, Clock clock) {
        this.budgets = budgets;
        this.commitments = commitments;
        this.clock = clock;
    }

    /** Fails as a whole with {@code treasury.budget-exhausted} where the budget does not hold the sum of the plan. */
    public Commitment commit(String budget, UUID caseId, AccountId payee, List<Instalment> plan) {
        var commitment = Commitment.of(budget, caseId, payee, plan, clock.instant());
        requirePositive(commitment.amount());
        if (!budgets.take(budget, commitment.amount()))
            throw new DomainRuleViolation("treasury.budget-exhausted", commitment.amount());
        return commitments.save(commitment);
    }

    private static void requirePositive(Money amount) {
        if (amount.compareTo(Money.ZERO) <= 0) throw new IllegalArgumentException("nothing to commit: " + amount);
    }
}
