package org.dishui.eligibility.web;

import java.util.List;
import org.dishui.eligibility.ClauseLine;
import org.dishui.eligibility.Outcome;
import org.dishui.rules.Comparison;
import org.dishui.rules.Quantity;
import org.dishui.site.web.Words;

/**
 * What would have to change for a no to become a yes.
 *
 * @param key last part of its message: change, wait, over, excluded
 * @param date when it is met by itself, for wait
 */
record Gap(String key, String condition, String date) {
    static List<Gap> of(Outcome outcome, Words words) {
        return ClauseLine.gap(outcome.verdict()).stream()
                .map(line -> of(line, words))
                .toList();
    }

    private static Gap of(ClauseLine line, Words words) {
        var condition = words.of(line.clause().label());
        if (line.excluded()) return new Gap("excluded", condition, "");
        var day = line.finding().turnsOn();
        if (day.isPresent()) return new Gap("wait", condition, words.date(day.get()));
        return switch (line.clause().test()) {
            case Comparison.NotLongAgo past -> new Gap("over", condition, "");
            case Comparison.AgeAtMost past -> new Gap("over", condition, "");
            case Comparison.StaysWithin(Quantity.Age age, var most) -> new Gap("over", condition, "");
            default -> new Gap("change", condition, "");
        };
    }

    public boolean isOver() {
        return key.equals("over") || key.equals("excluded");
    }
}
