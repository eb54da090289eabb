package org.dishui.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.shared.Provenance;

/** How much a program gives, as data: evaluated on facts and a day it yields a range that narrows to one figure as more is known. */
public sealed interface AmountRule {
    /** What it comes to; an amount that hangs on something not yet said is a range. */
    Estimate estimate(Facts facts, LocalDate asOf);

    /** The tables in it, for guides and editors. */
    Stream<Table> tables();

    /** The first tier whose condition is met gives the amount; none gives nothing. */
    record Table(List<Tier> tiers) implements AmountRule {
        public Table {
            tiers = List.copyOf(tiers);
            if (tiers.isEmpty()) throw new IllegalArgumentException("a table needs a tier");
        }

        @Override
        public Estimate estimate(Facts facts, LocalDate asOf) {
            return Estimate.ofTiers(tiers, facts, asOf);
        }

        @Override
        public Stream<Table> tables() {
            return Stream.of(this);
        }
    }

    /** One row of a table: for whom, how much. */
    record Tier(LocalizedText label, Rule when, Money amount, Provenance provenance) {}

    /** The same for everyone. */
    record Fixed(Money amount) implements AmountRule {
        @Override
        public Estimate estimate(Facts facts, LocalDate asOf) {
            return Estimate.exactly(amount);
        }

        @Override
        public Stream<Table> tables() {
            return Stream.empty();
        }
    }

    /** A monthly rate for each month, begun or full, of a period; at most so many months. */
    record Monthly(AmountRule rate, FactKey period, int mostMonths) implements AmountRule {
        @Override
        public Estimate estimate(Facts facts, LocalDate asOf) {
            var monthly = rate.estimate(facts, asOf);
            return facts.find(period)
                    .map(value -> monthly.monthly(months((Value.Period) value)))
                    .orElseGet(() -> monthly.upToMonths(mostMonths));
        }

        private int months(Value.Period value) {
            long begun = ChronoUnit.MONTHS.between(value.from(), value.to()) + 1;
            return (int) Math.min(begun, mostMonths);
        }

        @Override
        public Stream<Table> tables() {
            return rate.tables();
        }
    }

    /** A share of a cost that the applicant names, rounded down to the yuan, up to a cap. */
    record ShareOf(FactKey cost, BigDecimal share, Money cap) implements AmountRule {
        public ShareOf {
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0)
                throw new IllegalArgumentException("a share lies above 0 and up to 1");
        }

        @Override
        public Estimate estimate(Facts facts, LocalDate asOf) {
            return facts.find(cost)
                    .map(value -> Estimate.exactly(
                            ((Value.Amount) value).money().share(share).atMost(cap)))
                    .orElseGet(() -> Estimate.between(Money.ZERO, cap));
        }

        @Override
        public Stream<Table> tables() {
            return Stream.empty();
        }
    }

    /** Several named parts, added. */
    record Sum(List<Part> parts) implements AmountRule {
        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public Estimate estimate(Facts facts, LocalDate asOf) {
            return parts.stream()
                    .map(part -> part.amount().estimate(facts, asOf).named(part.label()))
                    .reduce(Estimate.NOTHING, Estimate::plus);
        }

        @Override
        public Stream<Table> tables() {
            return parts.stream().flatMap(part -> part.amount().tables());
        }
    }

    /** One part of a sum, by name. */
    record Part(LocalizedText label, AmountRule amount) {}
}
