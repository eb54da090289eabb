package org.dishui.rules;

import java.util.List;
import org.dishui.rules.Verdict.Finding;

/** What somebody would conclude who has nothing but the explanation: from what is said and what is needed, clause by clause. */
public final class Reading {
    private Reading() {}

    public static Certainty of(Verdict verdict) {
        var parts = verdict.parts().stream().map(Reading::of).toList();
        return switch (verdict.rule()) {
            case Rule.Clause clause -> of(verdict.findings().getFirst());
            case Rule.AllOf all ->
                count(parts, Certainty.UNMET) > 0
                        ? Certainty.UNMET
                        : count(parts, Certainty.UNKNOWN) > 0 ? Certainty.UNKNOWN : Certainty.MET;
            case Rule.AnyOf any -> any(parts);
            case Rule.NoneOf none -> any(parts).opposite();
            case Rule.Points points -> points(points, verdict, parts);
        };
    }

    private static Certainty any(List<Certainty> parts) {
        if (count(parts, Certainty.MET) > 0) return Certainty.MET;
        return count(parts, Certainty.UNKNOWN) > 0 ? Certainty.UNKNOWN : Certainty.UNMET;
    }

    private static long count(List<Certainty> parts, Certainty certainty) {
        return parts.stream().filter(certainty::equals).count();
    }

    private static Certainty points(Rule.Points points, Verdict verdict, List<Certainty> parts) {
        int sure = 0;
        int possible = 0;
        int next = 0;
        for (var group : points.groups()) {
            int best = 0;
            int most = 0;
            for (var score : group.scores()) {
                var answer = parts.get(next++);
                if (answer == Certainty.MET) best = Math.max(best, score.points());
                if (answer != Certainty.UNMET) most = Math.max(most, score.points());
            }
            sure += best;
            possible += most;
        }
        var needed = verdict.tally() == null ? null : verdict.tally().needed();
        if (needed == null) return Certainty.UNKNOWN;
        return sure * 100L >= needed ? Certainty.MET : possible * 100L < needed ? Certainty.UNMET : Certainty.UNKNOWN;
    }

    private static Certainty of(Finding finding) {
        var said = finding.reckoned();
        var needed = finding.required().value();
        if (said == null || needed == null) return Certainty.UNKNOWN;
        if (said instanceof Value.Rows) return finding.certainty();
        return switch (finding.required().kind()) {
            case EXACTLY -> Certainty.of(said.equals(needed));
            case ONE_OF -> Certainty.of(choices(said).stream().anyMatch(choices(needed)::contains));
            case AT_LEAST -> Certainty.of(number(said) >= number(needed));
            case AT_MOST -> Certainty.of(number(said) <= number(needed));
            case NOT_BEFORE -> Certainty.of(number(said) >= number(needed));
            case NOT_AFTER -> Certainty.of(number(said) <= number(needed));
        };
    }

    private static List<String> choices(Value value) {
        return value instanceof Value.Choices(var choices) ? choices : List.of(((Value.Choice) value).choice());
    }

    private static long number(Value value) {
        return switch (value) {
            case Value.Count(var count) -> count;
            case Value.Amount(var money) -> money.fen();
            case Value.Date(var date) -> date.toEpochDay();
            default -> throw new IllegalArgumentException("no number: " + value);
        };
    }
}
