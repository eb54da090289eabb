package org.dishui.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dishui.shared.Money;

/** Two checks of the same entries side by side: what would be different if some answers were others. */
public record Contrast(CheckResult one, CheckResult other, List<Shift> shifts) {
    /** An entry that comes out otherwise: another standing, or another amount. */
    public record Shift(Outcome one, Outcome other) {}

    public Contrast {
        shifts = List.copyOf(shifts);
    }

    /** The first is how it stands, the second what would be. */
    public static Contrast of(CheckResult one, CheckResult other) {
        Map<Object, Outcome> then = other.outcomes().stream()
                .collect(Collectors.toMap(outcome -> outcome.entry().slug(), Function.identity()));
        var shifts = one.outcomes().stream()
                .filter(outcome -> then.containsKey(outcome.entry().slug()))
                .map(outcome -> new Shift(
                        outcome, Objects.requireNonNull(then.get(outcome.entry().slug()))))
                .filter(Contrast::differs)
                .toList();
        return new Contrast(one, other, shifts);
    }

    private static boolean differs(Shift shift) {
        return shift.one().standing() != shift.other().standing()
                || !Objects.equals(shift.one().estimate(), shift.other().estimate());
    }

    /** How much more the second one's package comes to; below zero where it is less. */
    public Money difference() {
        return other.best().total().minus(one.best().total());
    }
}
