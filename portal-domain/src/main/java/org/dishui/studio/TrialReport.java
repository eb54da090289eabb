package org.dishui.studio;

import java.time.Instant;
import org.dishui.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do to those who asked before, attached to the request that it be published.
 *
 * @param by name of who tried it
 * @param tried how many past cases
 * @param lose how many of them were entitled and would no longer be
 * @param getLess how many would get less
 * @param gain how many were not entitled and would be
 * @param getMore how many would get more
 * @param costsMore what it costs more than before, all months together; below zero where it costs less
 * @param left what the budget has left; absent where there is none
 */
public record TrialReport(
        Instant at,
        String by,
        int tried,
        int lose,
        int getLess,
        int gain,
        int getMore,
        Money costsMore,
        @Nullable Money left) {
    public boolean isBeyondBudget() {
        return left != null && costsMore.compareTo(left) > 0;
    }
}
