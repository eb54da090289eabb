package org.dishui.eligibility.web;

import java.util.List;
import java.util.Locale;
import org.dishui.eligibility.ClauseLine;
import org.dishui.eligibility.Doubt;
import org.dishui.eligibility.Outcome;
import org.dishui.eligibility.Standing;
import org.dishui.rules.Certainty;
import org.dishui.rules.Estimate;
import org.dishui.rules.Vocabulary;
import org.dishui.rules.Way;
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
 * @param refused whether a condition is not met
 * @param ways how that could change, the shortest first
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
        boolean refused,
        List<WayLine> ways,
        @Nullable String doubt,
        @Nullable LocalizedText reason,
        boolean appliable) {
    static ResultEntry of(Outcome outcome, List<Way> ways, Vocabulary vocabulary, Words words) {
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
                outcome.verdict().certainty() == Certainty.UNMET,
                ways.stream()
                        .map(way -> WayLine.of(way, outcome, vocabulary, words))
                        .toList(),
                outcome.doubt() == null
                        ? null
                        : outcome.doubt().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                outcome.doubt() == Doubt.NOT_OPEN || outcome.doubt() == Doubt.RULE_UNVERIFIED
                        ? entry.status().reason()
                        : null,
                entry.hasForm()
                        && entry.status().isOpenOn(outcome.asOf())
                        && (outcome.standing() == Standing.ENTITLED || outcome.standing() == Standing.LIKELY));
    }

    /** How many conditions hang on what was not said: what lacks least stands first. */
    public long unanswered() {
        return clauses.stream().filter(clause -> clause.key().equals("unknown")).count();
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

    public @Nullable WayLine shortest() {
        return ways.isEmpty() ? null : ways.getFirst();
    }

    public List<WayLine> otherWays() {
        return ways.isEmpty() ? ways : ways.subList(1, ways.size());
    }

    public boolean withinReach() {
        return !ways.isEmpty() && ways.getFirst().near();
    }
}
