package org.dishui.eligibility.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dishui.eligibility.CheckResult;
import org.dishui.eligibility.Outcome;
import org.dishui.eligibility.Standing;

/** One arc for each entry that was checked, in the order of the groups; what cannot be told is dashed. */
record AnswerRing(List<Arc> arcs) {
    private static final double GAP = 1.8;
    private static final int DASHES = 5;

    /** A stroke on a circle of 100. */
    record Arc(String style, String dashes, String offset) {}

    static AnswerRing of(CheckResult result) {
        var arcs = new ArrayList<Arc>();
        double each = 100.0 / Math.max(1, result.outcomes().size());
        for (var standing : Standing.values())
            for (Outcome outcome : result.of(standing))
                arcs.add(arc(outcome.standing(), arcs.size() * each, each - GAP));
        return new AnswerRing(List.copyOf(arcs));
    }

    private static Arc arc(Standing standing, double from, double length) {
        var key = ResultPage.key(standing);
        var dashes = standing == Standing.CANNOT_TELL ? dashed(length) : number(length) + " " + number(100 - length);
        return new Arc("answer__" + key, dashes, number(-from - GAP / 2));
    }

    private static String dashed(double length) {
        double dash = length / (2 * DASHES + 1);
        var text = new StringBuilder();
        for (int i = 0; i < 2 * DASHES + 1; i++) text.append(number(dash)).append(' ');
        return text + number(100 - length);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
