package org.dishui.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an amount comes to as far as the facts tell: a total from low to high, and the lines that make it.
 *
 * @param months for how many months the lines are paid; 1 for what is paid once
 */
public record Estimate(Money low, Money high, int months, List<Line> lines) {
    public static final Estimate NOTHING = new Estimate(Money.ZERO, Money.ZERO, 1, List.of());

    /** One part of the total: what it is for, a month (or once), and for how many months. */
    public record Line(@Nullable LocalizedText label, Money low, Money high, int months) {
        public boolean isExact() {
            return low.equals(high);
        }
    }

    public Estimate {
        lines = List.copyOf(lines);
        if (low.compareTo(high) > 0) throw new IllegalArgumentException("a range from " + low + " to " + high);
    }

    static Estimate exactly(Money amount) {
        return between(amount, amount);
    }

    static Estimate between(Money low, Money high) {
        return new Estimate(low, high, 1, List.of(new Line(null, low, high, 1)));
    }

    /** The first tier that is met, as long as no tier before it might be met, too; else everything between those that still might. */
    static Estimate ofTiers(List<AmountRule.Tier> tiers, Facts facts, LocalDate asOf) {
        var possible = new ArrayList<Money>();
        for (var tier : tiers) {
            var verdict = tier.when().check(facts, asOf);
            if (verdict.certainty() != Certainty.UNMET) possible.add(tier.amount());
            if (verdict.isMet()) return spanning(possible);
        }
        possible.add(Money.ZERO);
        return spanning(possible);
    }

    private static Estimate spanning(List<Money> possible) {
        return between(
                possible.stream().min(Money::compareTo).orElseThrow(),
                possible.stream().max(Money::compareTo).orElseThrow());
    }

    public boolean isExact() {
        return low.equals(high);
    }

    /** The monthly instalment where something is paid by the month; of an exact estimate. */
    public Money monthly() {
        return lines.stream().map(Line::low).reduce(Money.ZERO, Money::plus);
    }

    Estimate monthly(int times) {
        return new Estimate(
                low.times(times),
                high.times(times),
                times,
                lines.stream()
                        .map(line -> new Line(line.label(), line.low(), line.high(), times))
                        .toList());
    }

    Estimate upToMonths(int most) {
        var longest = monthly(most);
        return new Estimate(low, longest.high, most, longest.lines);
    }

    Estimate named(LocalizedText label) {
        return new Estimate(
                low,
                high,
                months,
                lines.stream()
                        .map(line -> new Line(label, line.low(), line.high(), line.months()))
                        .toList());
    }

    Estimate plus(Estimate other) {
        var joined = new ArrayList<>(lines);
        joined.addAll(other.lines);
        return new Estimate(low.plus(other.low), high.plus(other.high), Math.max(months, other.months), joined);
    }
}
