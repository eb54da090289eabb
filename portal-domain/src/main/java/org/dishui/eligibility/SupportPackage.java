package org.dishui.eligibility;

import java.util.List;
import org.dishui.shared.Citation;
import org.dishui.shared.Money;

/**
 * The best that somebody can lawfully have at once of what they are entitled to: the most money, then the most things.
 *
 * @param blocked what cannot be had beside it
 * @param isBest whether nothing better can be; false where there were too many ways to try them all
 */
public record SupportPackage(List<Taken> taken, List<Blocked> blocked, boolean isBest) {
    /**
     * One thing in it.
     *
     * @param paid what it gives in this package, once everything that is due has been paid: less than its own amount where a ceiling cuts it
     * @param cutBy the ceilings that cut it
     */
    public record Taken(Outcome outcome, Money paid, List<Citation> cutBy) {
        public Taken {
            cutBy = List.copyOf(cutBy);
        }
    }

    /** Something that one could have, too, and what in the package rules it out. */
    public record Blocked(Outcome outcome, List<Reason> reasons) {
        public Blocked {
            reasons = List.copyOf(reasons);
        }
    }

    /** What rules it out, and the sentence that says so. */
    public record Reason(Outcome by, Citation source) {}

    public SupportPackage {
        taken = List.copyOf(taken);
        blocked = List.copyOf(blocked);
    }

    public Money total() {
        return taken.stream().map(Taken::paid).reduce(Money.ZERO, Money::plus);
    }
}
