package org.dishui.rules;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A number that an answer comes to: as it was said, or counted, added up or reckoned from it on a day. What is not said makes a range. */
public sealed interface Quantity {
    FactKey fact();

    /** Whether it can be had from that fact, its parts and their types; where not, the catalogue is wrong. */
    boolean suits(Fact fact);

    /** What the value, which is of a type that suits, comes to on that day. */
    Range of(Value value, Terms terms);

    /** Whether it is yuan, not a number of things. */
    default boolean isMoney() {
        return false;
    }

    /** A number as it was said. */
    record Stated(FactKey fact) implements Quantity {
        @Override
        public boolean suits(Fact fact) {
            return fact.type() == FactType.NUMBER;
        }

        @Override
        public Range of(Value value, Terms terms) {
            return Range.whole(((Value.Count) value).count());
        }
    }

    /** A sum of money as it was said. */
    record Worth(FactKey fact) implements Quantity {
        @Override
        public boolean suits(Fact fact) {
            return fact.type() == FactType.MONEY;
        }

        @Override
        public Range of(Value value, Terms terms) {
            return Range.exactly(((Value.Amount) value).money().fen());
        }

        @Override
        public boolean isMoney() {
            return true;
        }
    }

    /** Full years since a day of birth. */
    record Age(FactKey fact) implements Quantity {
        @Override
        public boolean suits(Fact fact) {
            return fact.type() == FactType.DATE;
        }

        @Override
        public Range of(Value value, Terms terms) {
            long years = ChronoUnit.YEARS.between(((Value.Date) value).date(), terms.day());
            return Range.whole(Math.max(0, years));
        }
    }

    /** How many rows of a list there are that meet every condition. */
    record CountOf(FactKey fact, List<Comparison> where) implements Quantity {
        public CountOf {
            where = List.copyOf(where);
        }

        @Override
        public boolean suits(Fact fact) {
            return Rows.suit(fact, where);
        }

        @Override
        public Range of(Value value, Terms terms) {
            var rows = Rows.of(value, where, terms);
            return Range.whole(rows.certain().size(), rows.possible().size());
        }
    }

    /** What a number in those rows adds up to. */
    record SumOf(FactKey fact, FactKey part, List<Comparison> where) implements Quantity {
        public SumOf {
            where = List.copyOf(where);
        }

        @Override
        public boolean suits(Fact fact) {
            return Rows.suit(fact, where) && Rows.has(fact, part, FactType.NUMBER);
        }

        @Override
        public Range of(Value value, Terms terms) {
            return Rows.of(value, where, terms).sum(new Stated(part), terms);
        }
    }

    /** What a sum of money in those rows adds up to. */
    record WorthOf(FactKey fact, FactKey part, List<Comparison> where) implements Quantity {
        public WorthOf {
            where = List.copyOf(where);
        }

        @Override
        public boolean suits(Fact fact) {
            return Rows.suit(fact, where) && Rows.has(fact, part, FactType.MONEY);
        }

        @Override
        public Range of(Value value, Terms terms) {
            return Rows.of(value, where, terms).sum(new Worth(part), terms);
        }

        @Override
        public boolean isMoney() {
            return true;
        }
    }

    /** Full months that the periods in those rows cover up to the day, gaps left out, overlaps counted once. */
    record MonthsOf(FactKey fact, FactKey part, List<Comparison> where) implements Quantity {
        public MonthsOf {
            where = List.copyOf(where);
        }

        @Override
        public boolean suits(Fact fact) {
            return Rows.suit(fact, where) && Rows.has(fact, part, FactType.PERIOD);
        }

        @Override
        public Range of(Value value, Terms terms) {
            var rows = Rows.of(value, where, terms);
            boolean endless = rows.possible().stream().anyMatch(row -> !row.know(part));
            long least = months(rows.certain(), terms);
            return Range.whole(least, endless ? Range.ENDLESS : months(rows.possible(), terms));
        }

        private long months(List<Facts> rows, Terms terms) {
            var periods = new ArrayList<Value.Period>();
            for (var row : rows) row.find(part).ifPresent(period -> periods.add((Value.Period) period));
            return new Stretches(periods, terms.day()).fullMonths();
        }
    }
}
