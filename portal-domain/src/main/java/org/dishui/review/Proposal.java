package org.dishui.review;

import java.time.Instant;
import org.dishui.identity.AccountId;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one officer proposes, for a second one to decide on.
 *
 * @param reason why it is refused; absent for an approval
 * @param note to the applicant, in the officer's words; a refusal needs one
 * @param basis what the first one tells the second; needed where a condition is not known to be met; not in the letter
 * @param amount in all, where money is granted
 * @param months in how many monthly instalments; 1 for at once
 */
public record Proposal(
        Outcome outcome,
        @Nullable Reason reason,
        String note,
        String basis,
        @Nullable Money amount,
        int months,
        AccountId by,
        String byName,
        Instant at) {
    public Proposal {
        note = note.strip();
        basis = basis.strip();
        if (outcome == Outcome.REJECTED && (reason == null || note.isEmpty()))
            throw new DomainRuleViolation("review.refusal-needs-reason");
        if (outcome != Outcome.REJECTED && reason != null)
            throw new IllegalArgumentException("only a refusal has a reason");
        if (outcome != Outcome.APPROVED && amount != null)
            throw new IllegalArgumentException("only an approval has an amount");
        if (amount != null && amount.compareTo(Money.ZERO) <= 0)
            throw new DomainRuleViolation("review.amount-positive");
        if (months < 1 || months > 60) throw new DomainRuleViolation("review.months-range");
    }
}
