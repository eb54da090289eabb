package org.dishui.rules;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dishui.shared.Money;

/** One comparison of one fact with what a policy asks; dates are days in Shanghai. */
public sealed interface Comparison {
    FactKey fact();

    /** The type of fact that this can compare; another one is an error of the catalogue, found when it is read. */
    boolean suits(FactType type);

    /** Whether the value, which is known and of a type that suits, passes on that day. */
    boolean holds(Value value, LocalDate asOf);

    /** A choice, or at least one of the choices, is among those accepted. */
    record OneOf(FactKey fact, List<String> accepted) implements Comparison {
        public OneOf {
            accepted = List.copyOf(accepted);
        }

        @Override
        public boolean suits(FactType type) {
            return type == FactType.CHOICE || type == FactType.CHOICES || type == FactType.COUNTRY;
        }

        @Override
        public boolean holds(Value value, LocalDate asOf) {
            return value instanceof Value.Choices(var choices)
                    ? choices.stream().anyMatch(accepted::contains)
                    : accepted.contains(((Value.Choice) value).choice());
        }
    }

    /** A yes or a no. */
    record Is(FactKey fact, boolean answer) implements Comparison {
        @Override
        public boolean suits(FactType type) {
            return type == FactType.YES_NO;
        }

        @Override
        public boolean holds(Value value, LocalDate asOf) {
            return ((Value.YesNo) value).yes() == answer;
        }
    }

    record AtLeast(FactKey fact, long least) implements Comparison {
        @Override
        public boolean suits(FactType type) {
            return type == FactType.NUMBER;
        }

        @Override
        public boolean holds(Value value, LocalDate asOf) {
            return ((Value.Count) value).count() >= least;
        }
    }

    record AtMost(FactKey fact, long most) implements Comparison {
        @Override
        public boolean suits(FactType type) {
            return type == FactType.NUMBER;
        }

        @Override
        public boolean holds(Value value, LocalDate asOf) {
            return ((Value.Count) value).count() <= most;
        }
    }

    record MoneyAtMost(FactKey fact, Money most) implements Comparison {
        @Override
        public boolean suits(FactType type) {
            return type == FactType.MONEY;
        }

        @Override
        public boolean holds(Value value, LocalDate asOf) {
            return ((Value.Amount) value).money().compareTo(most) <= 0;
        }
    }

    /** A period lasts at least so many days, first and last included. */
    record LastsDays(FactKey fact, int least) implements Comparison {
        @Override
        public boolean suits(FactType type) {
            return type == FactType.PERIOD;
        }

        @Override
        public boolean holds(Value value, LocalDate asOf) {
            return ((Value.Period) value).days() >= least;
        }
    }

    /** A date lies at least so long back on the day of the check. */
    record LongAgo(FactKey fact, Period least) implements Comparison {
        @Override
        public boolean suits(FactType type) {
            return type == FactType.DATE;
        }

        @Override
        public boolean holds(Value value, LocalDate asOf) {
            return !((Value.Date) value).date().plus(least).isAfter(asOf);
        }
    }

    /** A date lies ahead, or at most so long back, on the day of the check. */
    record NotLongAgo(FactKey fact, Period most) implements Comparison {
        @Override
        public boolean suits(FactType type) {
            return type == FactType.DATE;
        }

        @Override
        public boolean holds(Value value, LocalDate asOf) {
            return !((Value.Date) value).date().plus(most).isBefore(asOf);
        }
    }

    /** The age in full years on the day of the check, from a date of birth. */
    record AgeAtMost(FactKey fact, int years) implements Comparison {
        @Override
        public boolean suits(FactType type) {
            return type == FactType.DATE;
        }

        @Override
        public boolean holds(Value value, LocalDate asOf) {
            return ChronoUnit.YEARS.between(((Value.Date) value).date(), asOf) <= years;
        }
    }
}
