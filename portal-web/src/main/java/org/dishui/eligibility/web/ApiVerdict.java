package org.dishui.eligibility.web;

import java.util.List;
import org.dishui.eligibility.ClauseLine;
import org.dishui.eligibility.Outcome;
import org.dishui.rules.Estimate;
import org.dishui.site.web.ApiText;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands with one entry, as machines read it.
 *
 * @param doubt why it is not certain, where every condition is met
 * @param amount absent where it gives no money, or a condition is not met
 */
record ApiVerdict(
        String slug,
        ApiText title,
        String url,
        String standing,
        @Nullable String doubt,
        @Nullable Amount amount,
        List<ApiClause> clauses) {
    /** From so much to so much in fen, and for how many months it is paid. */
    record Amount(long low, long high, int months) {
        static @Nullable Amount of(@Nullable Estimate estimate) {
            return estimate == null
                    ? null
                    : new Amount(estimate.low().fen(), estimate.high().fen(), estimate.months());
        }
    }

    static ApiVerdict of(Outcome outcome, String base) {
        var slug = outcome.entry().slug().value();
        return new ApiVerdict(
                slug,
                ApiText.of(outcome.entry().definition().title()),
                base + "/programs/" + slug,
                ApiClause.word(outcome.standing()),
                outcome.doubt() == null ? null : ApiClause.word(outcome.doubt()),
                Amount.of(outcome.estimate()),
                ClauseLine.of(outcome.verdict()).stream().map(ApiClause::of).toList());
    }
}
