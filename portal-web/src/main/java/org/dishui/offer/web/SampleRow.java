package org.dishui.offer.web;

import java.util.List;
import org.dishui.eligibility.Outcome;
import org.dishui.eligibility.web.ResultClause;
import org.dishui.offer.Overseeing.Seen;
import org.dishui.offer.SampledCase;
import org.dishui.rules.Vocabulary;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One of a sample as the desk shows it: what the rules read, and no name.
 *
 * @param clauses empty once the consent was withdrawn
 * @param amount what it comes to by the profile as it is today; absent where it comes to nothing, or cannot be seen
 */
record SampleRow(
        int position,
        SampledCase item,
        List<ResultClause> clauses,
        @Nullable String amount) {
    static SampleRow of(Seen seen, Vocabulary vocabulary, Words words) {
        var outcome = seen.outcome();
        return new SampleRow(
                seen.position(),
                seen.item(),
                outcome == null ? List.of() : ResultClause.of(outcome.verdict(), vocabulary, words),
                amount(outcome, words));
    }

    private static @Nullable String amount(@Nullable Outcome outcome, Words words) {
        if (outcome == null || outcome.amount().isZero()) return null;
        return words.money(outcome.amount());
    }

    public boolean isVisible() {
        return !clauses.isEmpty();
    }
}
