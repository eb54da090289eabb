package org.dishui.eligibility;

import java.util.List;
import java.util.stream.Stream;
import org.dishui.rules.Certainty;
import org.dishui.rules.Rule;
import org.dishui.rules.Value;
import org.dishui.rules.Verdict;
import org.dishui.rules.Verdict.Finding;
import org.dishui.rules.Verdict.Join;
import org.jspecify.annotations.Nullable;

/**
 * One condition as a result shows it.
 *
 * @param certainty whether it speaks for the person; of an excluded condition, whether they are free of it
 * @param excluded the condition must not hold
 * @param oneOfSeveral one of these suffices
 */
public record ClauseLine(Finding finding, Certainty certainty, boolean excluded, boolean oneOfSeveral) {
    public Rule.Clause clause() {
        return finding.clause();
    }

    /** What the person said; absent where they did not. */
    public @Nullable Value value() {
        return finding.value();
    }

    /** The conditions in reading order; of alternatives only the met one, where there is one. */
    public static List<ClauseLine> of(Verdict verdict) {
        return lines(verdict, false, false).toList();
    }

    private static Stream<ClauseLine> lines(Verdict verdict, boolean excluded, boolean oneOfSeveral) {
        if (verdict.finding() != null) return Stream.of(line(verdict.finding(), excluded, oneOfSeveral));
        if (verdict.join() == Join.ANY && !excluded) {
            var met = verdict.parts().stream().filter(Verdict::isMet).findFirst();
            if (met.isPresent()) return lines(met.get(), false, false);
        }
        boolean several = verdict.join() == Join.ANY || oneOfSeveral;
        boolean flipped = excluded != (verdict.join() == Join.NONE);
        return verdict.parts().stream().flatMap(part -> lines(part, flipped, several));
    }

    private static ClauseLine line(Finding finding, boolean excluded, boolean oneOfSeveral) {
        var certainty = excluded ? finding.certainty().opposite() : finding.certainty();
        return new ClauseLine(finding, certainty, excluded, oneOfSeveral);
    }
}
