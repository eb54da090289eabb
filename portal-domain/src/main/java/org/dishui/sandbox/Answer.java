package org.dishui.sandbox;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.catalog.EntryDefinition;
import org.dishui.rules.Certainty;
import org.dishui.rules.Facts;
import org.dishui.rules.Verdict;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;

/**
 * What one text of an entry gives to somebody.
 *
 * @param amount the most it comes to; nothing where it is not certain that they are entitled
 * @param months in which it is paid
 * @param missing labels of the conditions that are not met
 */
public record Answer(Certainty certainty, Money amount, int months, List<LocalizedText> missing) {
    static Answer of(EntryDefinition definition, Facts facts, LocalDate day) {
        var verdict = definition.check(facts, day);
        if (verdict == null) return new Answer(Certainty.MET, Money.ZERO, 1, List.of());
        if (!verdict.isMet())
            return new Answer(
                    verdict.certainty(),
                    Money.ZERO,
                    1,
                    unmet(verdict).distinct().toList());
        var estimate = definition.estimate(facts, day);
        return estimate == null
                ? new Answer(Certainty.MET, Money.ZERO, 1, List.of())
                : new Answer(Certainty.MET, estimate.high(), estimate.months(), List.of());
    }

    private static Stream<LocalizedText> unmet(Verdict verdict) {
        if (verdict.isMet()) return Stream.of();
        var finding = verdict.finding();
        if (finding != null) return Stream.of(finding.clause().label());
        return verdict.parts().stream().flatMap(Answer::unmet);
    }

    public boolean isYes() {
        return certainty == Certainty.MET;
    }

    Effect to(Answer after) {
        if (isYes() != after.isYes()) return isYes() ? Effect.LOSES : Effect.GAINS;
        int change = after.amount.compareTo(amount);
        return change == 0 ? Effect.SAME : change < 0 ? Effect.GETS_LESS : Effect.GETS_MORE;
    }
}
