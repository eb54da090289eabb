package org.dishui.rules;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.shared.Money;

/** One comparison of one fact with what a policy asks; dates are days in Shanghai. */
public sealed interface Comparison {
    FactKey fact();

    /** The fact that this can compare; another one is an error of the catalogue, found when it is read. */
    boolean suits(Fact fact);

    /** Whether the value, which is known and of a type that suits, passes on those terms. */
    Certainty check(Value value, Terms terms);

    /** The same of everything that is known: what was not said is unknown. */
    default Certainty check(Facts facts, Terms terms) {
        var value = facts.values().get(fact());
        return value == null ? Certainty.UNKNOWN : check(value, terms);
    }

    /** The figures that it compares with, where they may be parameters. */
    default Stream<Setting> settings() {
        return Stream.empty();
    }

    /** A choice, or at least one of the choices, is among those accepted. */
    record OneOf(FactKey fact, List<String> accepted) implements Comparison {
        public OneOf {
            accepted = List.copyOf(accepted);
        }

        @Override
        public boolean suits(Fact fact) {
            return switch (fact.type()) {
                case CHOICE, CHOICES ->
                    accepted.stream().allMatch(choice -> fact.choice(choice).isPresent());
                default -> fact.type() == FactType.COUNTRY;
            };
        }

        @Override
        public Certainty check(Value value, Terms terms) {
            return Certainty.of(
                    value instanceof Value.Choices(var choices)
                            ? choices.stream().anyMatch(accepted::contains)
                            : accepted.contains(((Value.Choice) value).choice()));
        }
    }

    /** A yes or a no. */
    record Is(FactKey fact, boolean answer) implements Comparison {
        @Override
        public boolean suits(Fact fact) {
            return fact.type() == FactType.YES_NO;
        }

        @Override
        public Certainty check(Value value, Terms terms) {
            return Certainty.of(((Value.YesNo) value).yes() == answer);
        }
    }

    record AtLeast(FactKey fact, long least) implements Comparison {
        @Override
        public boolean suits(Fact fact) {
            return fact.type() == FactType.NUMBER;
        }

        @Override
        public Certainty check(Value value, Terms terms) {
            return Certainty.of(((Value.Count) value).count() >= least);
        }
    }

    record AtMost(FactKey fact, long most) implements Comparison {
        @Override
        public boolean suits(Fact fact) {
            return fact.type() == FactType.NUMBER;
        }

        @Override
        public Certainty check(Value value, Terms terms) {
            return Certainty.of(((Value.Count) value).count() <= most);
        }
    }

    record MoneyAtMost(FactKey fact, Money most) implements Comparison {
        @Override
        public boolean suits(Fact fact) {
            return fact.type() == FactType.MONEY;
        }

        @Override
        public Certainty check(Value value, Terms terms) {
            return Certainty.of(((Value.Amount) value).money().compareTo(most) <= 0);
        }
    }

    /** A period lasts at least so many days, first and last included; one without an end does. */
    record LastsDays(FactKey fact, int least) implements Comparison {
        @Override
        public boolean suits(Fact fact) {
            return fact.type() == FactType.PERIOD;
        }

        @Override
        public Certainty check(Value value, Terms terms) {
            return Certainty.of(((Value.Period) value).days() >= least);
        }
    }

    /** A date lies at least so long back on the day of the check. */
    record LongAgo(FactKey fact, Period least) implements Comparison {
        @Override
        public boolean suits(Fact fact) {
            return fact.type() == FactType.DATE;
        }

        @Override
        public Certainty check(Value value, Terms terms) {
            return Certainty.of(!((Value.Date) value).date().plus(least).isAfter(terms.day()));
        }
    }

    /** A date lies ahead, or at most so long back, on the day of the check. */
    record NotLongAgo(FactKey fact, Period most) implements Comparison {
        @Override
        public boolean suits(Fact fact) {
            return fact.type() == FactType.DATE;
        }

        @Override
        public Certainty check(Value value, Terms terms) {
            return Certainty.of(!((Value.Date) value).date().plus(most).isBefore(terms.day()));
        }
    }

    /** A date lies on that day or later. */
    record NotBefore(FactKey fact, LocalDate day) implements Comparison {
        @Override
        public boolean suits(Fact fact) {
            return fact.type() == FactType.DATE;
        }

        @Override
        public Certainty check(Value value, Terms terms) {
            return Certainty.of(!((Value.Date) value).date().isBefore(day));
        }
    }

    /** A date lies on that day or earlier. */
    record NotAfter(FactKey fact, LocalDate day) implements Comparison {
        @Override
        public boolean suits(Fact fact) {
            return fact.type() == FactType.DATE;
        }

        @Override
        public Certainty check(Value value, Terms terms) {
            return Certainty.of(!((Value.Date) value).date().isAfter(day));
        }
    }

    /** The age in full years on the day of the check, from a date of birth. */
    record AgeAtMost(FactKey fact, int years) implements Comparison {
        @Override
        public boolean suits(Fact fact) {
            return fact.type() == FactType.DATE;
        }

        @Override
        public Certainty check(Value value, Terms terms) {
            return Certainty.of(ChronoUnit.YEARS.between(((Value.Date) value).date(), terms.day()) <= years);
        }
    }

    /** What an answer comes to is so much or more. */
    record Reaches(Quantity quantity, Setting least) implements Comparison {
        @Override
        public FactKey fact() {
            return quantity.fact();
        }

        @Override
        public Stream<Setting> settings() {
            return Stream.of(least);
        }

        @Override
        public boolean suits(Fact fact) {
            return quantity.suits(fact);
        }

        @Override
        public Certainty check(Value value, Terms terms) {
            return terms.find(least).map(quantity.of(value, terms)::atLeast).orElse(Certainty.UNKNOWN);
        }
    }

    /** What an answer comes to is so much or less. */
    record StaysWithin(Quantity quantity, Setting most) implements Comparison {
        @Override
        public FactKey fact() {
            return quantity.fact();
        }

        @Override
        public Stream<Setting> settings() {
            return Stream.of(most);
        }

        @Override
        public boolean suits(Fact fact) {
            return quantity.suits(fact);
        }

        @Override
        public Certainty check(Value value, Terms terms) {
            return terms.find(most).map(quantity.of(value, terms)::atMost).orElse(Certainty.UNKNOWN);
        }
    }
}
