package org.dishui.rules;

import java.time.LocalDate;
import java.time.Period;
import org.dishui.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a policy asks of an answer, so that a page can set the two side by side in its own words.
 *
 * @param value a list of choices, a yes or no, a number, an amount or a day; absent where no figure was set for that day
 */
public record Required(Kind kind, @Nullable Value value, Unit unit) {
    /** How the answer must stand to the value. */
    public enum Kind {
        ONE_OF,
        EXACTLY,
        AT_LEAST,
        AT_MOST,
        NOT_BEFORE,
        NOT_AFTER
    }

    /** What the number counts. */
    public enum Unit {
        /** The fact's own unit, or none. */
        OWN,
        YEARS,
        MONTHS,
        DAYS,
        ROWS
    }

    static Required by(Comparison test, Terms terms) {
        return switch (test) {
            case Comparison.OneOf(var fact, var accepted) -> own(Kind.ONE_OF, new Value.Choices(accepted));
            case Comparison.Is(var fact, var answer) -> own(Kind.EXACTLY, new Value.YesNo(answer));
            case Comparison.AtLeast(var fact, var least) -> own(Kind.AT_LEAST, new Value.Count(least));
            case Comparison.AtMost(var fact, var most) -> own(Kind.AT_MOST, new Value.Count(most));
            case Comparison.MoneyAtMost(var fact, var most) -> own(Kind.AT_MOST, new Value.Amount(most));
            case Comparison.LastsDays(var fact, var least) ->
                new Required(Kind.AT_LEAST, new Value.Count(least), Unit.DAYS);
            case Comparison.LongAgo(var fact, var least) ->
                own(Kind.NOT_AFTER, new Value.Date(latest(terms.day(), least)));
            case Comparison.NotLongAgo(var fact, var most) ->
                own(Kind.NOT_BEFORE, new Value.Date(earliest(terms.day(), most)));
            case Comparison.NotBefore(var fact, var day) -> own(Kind.NOT_BEFORE, new Value.Date(day));
            case Comparison.NotAfter(var fact, var day) -> own(Kind.NOT_AFTER, new Value.Date(day));
            case Comparison.AgeAtMost(var fact, var years) ->
                new Required(Kind.AT_MOST, new Value.Count(years), Unit.YEARS);
            case Comparison.Reaches(var quantity, var least) ->
                new Required(Kind.AT_LEAST, figure(quantity, least, terms), unit(quantity));
            case Comparison.StaysWithin(var quantity, var most) ->
                new Required(Kind.AT_MOST, figure(quantity, most, terms), unit(quantity));
        };
    }

    private static Required own(Kind kind, Value value) {
        return new Required(kind, value, Unit.OWN);
    }

    /** The last day that lies so long back: at the end of February more than one does. */
    private static LocalDate latest(LocalDate today, Period least) {
        var day = today.minus(least);
        while (!day.plusDays(1).plus(least).isAfter(today)) day = day.plusDays(1);
        return day;
    }

    /** The first day that does not lie longer back. */
    private static LocalDate earliest(LocalDate today, Period most) {
        var day = today.minus(most);
        while (day.plus(most).isBefore(today)) day = day.plusDays(1);
        return day;
    }

    /** What an answer comes to, where the comparison counts or reckons and everything that it needs was said; else the answer itself. */
    static Value reckoned(Comparison test, Value value, Terms terms) {
        return switch (test) {
            case Comparison.LastsDays days -> new Value.Count(((Value.Period) value).days());
            case Comparison.AgeAtMost(var fact, var years) -> reckoned(new Quantity.Age(fact), value, terms);
            case Comparison.Reaches(var quantity, var least) -> reckoned(quantity, value, terms);
            case Comparison.StaysWithin(var quantity, var most) -> reckoned(quantity, value, terms);
            default -> value;
        };
    }

    private static Value reckoned(Quantity quantity, Value value, Terms terms) {
        var range = quantity.of(value, terms);
        return range.isExact() ? value(quantity, range.low()) : value;
    }

    private static @Nullable Value figure(Quantity quantity, Setting setting, Terms terms) {
        return terms.find(setting)
                .map(hundredths -> value(quantity, hundredths))
                .orElse(null);
    }

    private static Value value(Quantity quantity, long hundredths) {
        return quantity.isMoney() ? new Value.Amount(new Money(hundredths)) : new Value.Count(hundredths / 100);
    }

    private static Unit unit(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Stated stated -> Unit.OWN;
            case Quantity.Worth worth -> Unit.OWN;
            case Quantity.SumOf sum -> Unit.OWN;
            case Quantity.WorthOf worth -> Unit.OWN;
            case Quantity.Age age -> Unit.YEARS;
            case Quantity.CountOf count -> Unit.ROWS;
            case Quantity.MonthsOf months -> Unit.MONTHS;
        };
    }
}
