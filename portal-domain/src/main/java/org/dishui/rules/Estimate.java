package org.dishui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an amount comes to as far as the facts tell: a total from low to high, and the lines that make it.
 *
 * @param months for how many months the longest of the lines is paid; 1 for what is paid once
 */
public record Estimate(Money low, Money high, int months, List<Line> lines) {
    public static final Estimate NOTHING = new Estimate(Money.ZERO, Money.ZERO, 1, List.of());

    /** One part of the total: what it is for, a month (or once), and for how many months; below zero where a cap takes something off. */
    public record Line(@Nullable LocalizedText label, Money low, Money high, int months) {
        /** Whether it is paid at one time. */
        public boolean isOnce() {
            return months == 1;
        }

        private Line times(long least, long most) {
            return new Line(label, low.times(least), high.times(most), months);
        }
    }

    public Estimate {
        lines = List.copyOf(lines);
        if (low.compareTo(high) > 0) throw new IllegalArgumentException("a range from " + low + " to " + high);
    }

    static Estimate of(Range range) {
        return between(new Money(range.low()), new Money(range.high()));
    }

    static Estimate between(Money low, Money high) {
        return new Estimate(low, high, 1, List.of(new Line(null, low, high, 1)));
    }

    /** The first tier that is met, as long as no tier before it might be met, too; else everything between those that still might. */
    static Estimate ofTiers(List<AmountRule.Tier> tiers, Facts facts, Terms terms) {
        var possible = new ArrayList<Range>();
        for (var tier : tiers) {
            var verdict = tier.when().check(facts, terms);
            if (verdict.certainty() != Certainty.UNMET) possible.add(terms.range(tier.amount()));
            if (verdict.isMet()) return spanning(possible);
        }
        possible.add(Range.NOTHING);
        return spanning(possible);
    }

    private static Estimate spanning(List<Range> possible) {
        return of(new Range(
                possible.stream().mapToLong(Range::low).min().orElse(0),
                possible.stream().mapToLong(Range::high).max().orElse(0)));
    }

    public boolean isExact() {
        return low.equals(high);
    }

    /** The monthly instalment where something is paid by the month; of an exact estimate. */
    public Money monthly() {
        boolean byTheMonth = lines.stream().anyMatch(line -> !line.isOnce());
        return total(
                lines.stream().filter(line -> !byTheMonth || !line.isOnce()).toList());
    }

    /** What is paid at one time beside the monthly instalments, or all of it where there are none; of an exact estimate. */
    public Money once() {
        return total(lines.stream().filter(Line::isOnce).toList());
    }

    private static Money total(List<Line> lines) {
        return lines.stream().map(Line::low).reduce(Money.ZERO, Money::plus);
    }

    Estimate monthly(int times) {
        return new Estimate(
                low.times(times),
                high.times(times),
                times,
                each(line -> new Line(line.label(), line.low(), line.high(), times)));
    }

    Estimate upToMonths(int most) {
        var longest = monthly(most);
        return new Estimate(low, longest.high, most, longest.lines);
    }

    /** So many months, and so many days of another one that has so many. */
    Estimate monthlyAndPart(int times, long days, long of) {
        var part = between(low.part(days, of), high.part(days, of));
        if (times == 0) return part;
        return days == 0 ? monthly(times) : monthly(times).plus(part);
    }

    Estimate times(long least, long most) {
        return new Estimate(low.times(least), high.times(most), months, each(line -> line.times(least, most)));
    }

    /** Cut down to a cap; the line that takes off what is above it bears the label. */
    Estimate atMost(Range cap, LocalizedText label) {
        var least = low.atMost(new Money(cap.low()));
        var most = high.atMost(new Money(cap.high()));
        if (least.equals(low) && most.equals(high)) return this;
        var cut = new Line(label, least.minus(low), most.minus(high), 1);
        return new Estimate(least, most, months, joined(lines, List.of(cut)));
    }

    Estimate named(LocalizedText label) {
        return new Estimate(
                low,
                high,
                months,
                each(line -> line.low().fen() < 0 || line.high().fen() < 0
                        ? line
                        : new Line(label, line.low(), line.high(), line.months())));
    }

    Estimate plus(Estimate other) {
        return new Estimate(
                low.plus(other.low), high.plus(other.high), Math.max(months, other.months), joined(lines, other.lines));
    }

    private List<Line> each(UnaryOperator<Line> change) {
        return lines.stream().map(change).toList();
    }

    private static List<Line> joined(List<Line> lines, List<Line> others) {
        var joined = new ArrayList<>(lines);
        joined.addAll(others);
        return joined;
    }
}
