package org.dishui.application.web;

import java.util.List;
import java.util.Locale;
import org.dishui.eligibility.ClauseLine;
import org.dishui.eligibility.Outcome;
import org.dishui.form.web.Answer;
import org.dishui.rules.Certainty;
import org.dishui.rules.Estimate;
import org.dishui.rules.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What the rule says of the answers, before anybody at the office has looked: clause by clause, how much, and what else there is.
 *
 * @param certainty absent where the program has no rule
 */
record Prospect(
        @Nullable Certainty certainty,
        List<Line> lines,
        @Nullable Estimate estimate,
        List<Outcome> instead) {
    static final Prospect NONE = new Prospect(null, List.of(), null, List.of());

    /** One condition with one's own answer. */
    record Line(ClauseLine line, Fact fact) {
        public Answer answer() {
            return new Answer(fact, line.value());
        }

        public String certainty() {
            return line.certainty().name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isRuled() {
        return certainty != null;
    }

    public String word() {
        return certainty == null ? "" : certainty.name().toLowerCase(Locale.ROOT);
    }

    /** Worth a line: something is paid, and not just anything between nothing and the most. */
    public boolean isPaid() {
        return estimate != null
                && (certainty == Certainty.MET || (certainty == Certainty.UNKNOWN && estimate.isExact()))
                && !estimate.high().isZero();
    }

    /** Paid by the month, and it is clear how much. */
    public boolean isMonthly() {
        return estimate != null && estimate.months() > 1 && estimate.isExact();
    }
}
