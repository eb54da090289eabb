package org.dishui.eligibility.web;

import java.time.LocalDate;
import java.util.List;
import org.dishui.eligibility.CheckResult;
import org.dishui.eligibility.Question;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, as machines read it.
 *
 * @param next the question that settles most; absent where no answer would change anything
 */
record ApiCheck(
        LocalDate date,
        List<ApiVerdict> verdicts,
        ApiPackage supportPackage,
        @Nullable ApiFact next) {
    static ApiCheck of(CheckResult result, @Nullable Question next, String base) {
        return new ApiCheck(
                result.asOf(),
                result.outcomes().stream()
                        .map(outcome -> ApiVerdict.of(outcome, base))
                        .toList(),
                ApiPackage.of(result.best()),
                next == null ? null : ApiFact.of(next.fact()));
    }
}
