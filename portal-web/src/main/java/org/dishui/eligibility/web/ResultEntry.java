package org.dishui.eligibility.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dishui.eligibility.ClauseLine;
import org.dishui.eligibility.Doubt;
import org.dishui.eligibility.Outcome;
import org.dishui.eligibility.Standing;
import org.dishui.rules.Certainty;
import org.dishui.rules.Estimate;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.LocalizedText;
import org.dishui.site.web.Quantity;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a result.
 *
 * @param amount what it comes to, else what it gives at most, else nothing
 * @param mark how far that amount can be trusted
 * @param phase last part of the message that tells a state other than open
 * @param gaps what would have to change
 * @param knownWhole whether nothing else is unsaid, so that these gaps are all there are
 * @param reason why nobody can apply today
 */
record ResultEntry(
        String slug,
        LocalizedText title,
        LocalizedText authority,
        @Nullable Quantity amount,
        @Nullable LocalizedText amountOf,
        String mark,
        @Nullable String phase,
        List<ResultClause> clauses,
        List<Gap> gaps,
        boolean knownWhole,
        @Nullable String doubt,
        @Nullable LocalizedText reason,
        boolean appliable) {
    static ResultEntry of(Outcome outcome, LocalDate asOf, Vocabulary vocabulary, Words words) {
        var entry = outcome.entry().definition();
        var phase = entry.status().phase().name().toLowerCase(Locale.ROOT);
        var headline = entry.figures().isEmpty() ? null : entry.figures().getFirst();
        boolean estimated = outcome.estimate() != null;
        return new ResultEntry(
                entry.slug().value(),
                entry.title(),
                outcome.entry().authority().shortName(),
                estimated ? amount(outcome.estimate(), words) : headline == null ? null : words.quantity(headline),
                estimated || headline == null ? null : headline.label(),
                estimated
                        ? "sample"
                        : headline == null
                                ? entry.provenance().word()
                                : headline.provenance().word(),
                phase.equals("open") ? null : phase,
                ClauseLine.of(outcome.verdict()).stream()
                        .filter(line -> bears(line, outcome))
                        .map(line -> ResultClause.of(line, vocabulary, words))
                        .toList(),
                outcome.standing() == Standing.NOT_NOW ? Gap.of(outcome, words) : List.of(),
                ClauseLine.of(outcome.verdict()).stream().noneMatch(line -> line.certainty() == Certainty.UNKNOWN),
                outcome.doubt() == null
                        ? null
                        : outcome.doubt().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                outcome.doubt() == Doubt.NOT_OPEN || outcome.doubt() == Doubt.RULE_UNVERIFIED
                        ? entry.status().reason()
                        : null,
                entry.hasForm()
                        && entry.status().isOpenOn(asOf)
                        && (outcome.standing() == Standing.ENTITLED || outcome.standing() == Standing.LIKELY));
    }

    /** Once it is a no, what was not said does not matter any more. */
    private static boolean bears(ClauseLine line, Outcome outcome) {
        return outcome.standing() != Standing.NOT_NOW || line.certainty() != Certainty.UNKNOWN;
    }

    private static Quantity amount(@Nullable Estimate estimate, Words words) {
        if (estimate == null) throw new IllegalArgumentException("nothing is estimated");
        if (estimate.isExact() && estimate.months() > 1 && estimate.once().isZero())
            return words.monthly(estimate.monthly());
        return words.amount(estimate.low(), estimate.high());
    }

    /** One thing would have to change, and that can change. */
    public boolean withinReach() {
        return gaps.size() == 1 && knownWhole && !gaps.getFirst().isOver();
    }
}
