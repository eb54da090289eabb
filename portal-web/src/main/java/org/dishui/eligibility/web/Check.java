package org.dishui.eligibility.web;

import java.util.List;
import org.dishui.eligibility.CheckResult;
import org.dishui.rules.Fact;
import org.dishui.shared.Slug;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A check as far as it has come.
 *
 * @param program slug of the one entry that is checked; absent for all
 */
record Check(
        Told told,
        List<Fact> askable,
        CheckResult result,
        @Nullable String program,
        Words words) {
    @Nullable
    Slug only() {
        return program == null ? null : Slug.of(program);
    }
}
