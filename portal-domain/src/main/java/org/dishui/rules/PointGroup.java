package org.dishui.rules;

import java.util.List;
import java.util.stream.Stream;
import org.dishui.shared.LocalizedText;

/** One row of a table of points, such as education: several scores, of which the best that is met counts. */
public record PointGroup(LocalizedText label, List<Score> scores) {
    /** What a condition is worth, in whole points. */
    public record Score(Rule when, int points) {
        public Score {
            if (points <= 0) throw new IllegalArgumentException("a score is worth at least one point");
        }
    }

    public PointGroup {
        scores = List.copyOf(scores);
        if (scores.isEmpty()) throw new IllegalArgumentException("a group of points needs a score");
    }

    Stream<Rule> rules() {
        return scores.stream().map(Score::when);
    }

    /** The best of what is met, up to the best of what may be met. */
    Range reached(List<Verdict> verdicts) {
        long met = 0;
        long possible = 0;
        for (int i = 0; i < scores.size(); i++) {
            var certainty = verdicts.get(i).certainty();
            long points = scores.get(i).points();
            if (certainty == Certainty.MET) met = Math.max(met, points);
            if (certainty != Certainty.UNMET) possible = Math.max(possible, points);
        }
        return Range.whole(met, possible);
    }
}
