package org.dishui.review;

import java.time.LocalDate;
import org.dishui.catalog.EntryDefinition;
import org.dishui.rules.Estimate;
import org.dishui.rules.Facts;
import org.dishui.rules.Verdict;
import org.dishui.shared.DomainRuleViolation;
import org.jspecify.annotations.Nullable;

/** What the rules of the pinned revision say of the answers on a day: whether the conditions are met, and how much it comes to. */
public record Judgement(
        LocalDate asOf, @Nullable Verdict verdict, @Nullable Estimate estimate) {
    static Judgement of(EntryDefinition definition, Facts answers, LocalDate asOf) {
        return new Judgement(asOf, definition.check(answers, asOf), definition.estimate(answers, asOf));
    }

    /** Nothing is open: there are no conditions, or they are met. */
    public boolean isSettled() {
        return verdict == null || verdict.isMet();
    }

    /** An approval says why where a condition is not known to be met, and grants what the rules give, at most. */
    void requireLawful(Proposal proposal, EntryDefinition definition) {
        if (proposal.outcome() != Outcome.APPROVED) return;
        if (!isSettled() && proposal.basis().isEmpty()) throw new DomainRuleViolation("review.basis-needed");
        var amount = proposal.amount();
        if (definition.budget() != null && amount == null) throw new DomainRuleViolation("review.amount-needed");
        if (amount != null && estimate != null && amount.compareTo(estimate.high()) > 0)
            throw new DomainRuleViolation("review.amount-above-rule", estimate.high());
    }
}
