package org.dishui.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dishui.catalog.EntryProblems.Problem;
import org.dishui.sandbox.Spending.Month;
import org.dishui.shared.Money;
import org.dishui.studio.TrialReport;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do.
 *
 * @param tried how many past cases were tried
 * @param counts how many of them it does what to
 * @param touched the first of those it touches, those who lose first
 * @param personas the people of the entry's examples
 * @param months what falls due
 * @param left what its budget has left; absent where it has none
 * @param problems contradictions and examples that break: they keep it from being published
 */
public record Trial(
        int tried,
        Map<Effect, Integer> counts,
        List<Shift> touched,
        List<Shift> personas,
        List<Month> months,
        @Nullable Money left,
        List<Problem> problems) {
    public int count(Effect effect) {
        return counts.getOrDefault(effect, 0);
    }

    /** What it costs more than before, all months together; below zero where it costs less. */
    public Money difference() {
        return months.stream().map(Month::difference).reduce(Money.ZERO, Money::plus);
    }

    /** The sum of it, for the request that the change be published. */
    TrialReport report(String by, Instant at) {
        return new TrialReport(
                at,
                by,
                tried,
                count(Effect.LOSES),
                count(Effect.GETS_LESS),
                count(Effect.GAINS),
                count(Effect.GETS_MORE),
                difference(),
                left);
    }

    /** Whether what it costs more is more than the budget has left. */
    public boolean isBeyondBudget() {
        return left != null && difference().compareTo(left) > 0;
    }
}
