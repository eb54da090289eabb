package org.dishui.rules;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.shared.Provenance;

/** How much a program gives, as data: evaluated on facts and a day it yields a range that narrows to one figure as more is known. */
public sealed interface AmountRule {
    /** What it comes to; an amount that hangs on something not yet said is a range. */
    Estimate estimate(Facts facts, Terms terms);

    /** The amounts that it is made of. */
    default List<AmountRule> parts() {
        return List.of();
    }

    /** The facts that this one asks for itself, its parts apart. */
    default Stream<FactKey> ownFacts() {
        return Stream.empty();
    }

    /** The facts that it hangs on. */
    default Stream<FactKey> facts() {
        return Stream.concat(ownFacts(), parts().stream().flatMap(AmountRule::facts));
    }

    /** The tables in it, for guides and editors. */
    default Stream<Table> tables() {
        return parts().stream().flatMap(AmountRule::tables);
    }

    private int depth() {
        return 1 + parts().stream().mapToInt(AmountRule::depth).max().orElse(0);
    }

    private static void bound(List<AmountRule> parts) {
        if (parts.stream().anyMatch(part -> part.depth() >= Rule.DEEPEST))
            throw new IllegalArgumentException("an amount is at most " + Rule.DEEPEST + " levels deep");
    }

    /** The first tier whose condition is met gives the amount; none gives nothing. */
    record Table(List<Tier> tiers) implements AmountRule {
        public Table {
            tiers = List.copyOf(tiers);
            if (tiers.isEmpty()) throw new IllegalArgumentException("a table needs a tier");
        }

        @Override
        public Estimate estimate(Facts facts, Terms terms) {
            return Estimate.ofTiers(tiers, facts, terms);
        }

        @Override
        public Stream<FactKey> ownFacts() {
            return tiers.stream().flatMap(tier -> tier.when().facts());
        }

        @Override
        public Stream<Table> tables() {
            return Stream.of(this);
        }
    }

    /** One row of a table: for whom, how much. */
    record Tier(LocalizedText label, Rule when, Setting amount, Provenance provenance) {}

    /** The same for everyone. */
    record Fixed(Setting amount) implements AmountRule {
        @Override
        public Estimate estimate(Facts facts, Terms terms) {
            return Estimate.of(terms.range(amount));
        }
    }

    /** A monthly rate for each month, begun or full, of a period; at most so many months. */
    record Monthly(AmountRule rate, FactKey period, int mostMonths) implements AmountRule {
        public Monthly {
            bound(List.of(rate));
        }

        @Override
        public Estimate estimate(Facts facts, Terms terms) {
            var monthly = rate.estimate(facts, terms);
            return facts.find(period)
                    .map(value -> monthly.monthly(months((Value.Period) value)))
                    .orElseGet(() -> monthly.upToMonths(mostMonths));
        }

        private int months(Value.Period value) {
            if (value.to() == null) return mostMonths;
            long begun = ChronoUnit.MONTHS.between(value.from(), value.to()) + 1;
            return (int) Math.min(begun, mostMonths);
        }

        @Override
        public List<AmountRule> parts() {
            return List.of(rate);
        }

        @Override
        public Stream<FactKey> ownFacts() {
            return Stream.of(period);
        }
    }

    /** A monthly rate for each full month of a period, and for the days left over their share of that month; at most so many months. */
    record ProRata(AmountRule rate, FactKey period, int mostMonths) implements AmountRule {
        public ProRata {
            bound(List.of(rate));
        }

        @Override
        public Estimate estimate(Facts facts, Terms terms) {
            var monthly = rate.estimate(facts, terms);
            return facts.find(period)
                    .map(value -> estimate(monthly, (Value.Period) value))
                    .orElseGet(() -> Estimate.between(Money.ZERO, monthly.high().times(mostMonths)));
        }

        private Estimate estimate(Estimate monthly, Value.Period value) {
            if (value.to() == null) return monthly.monthly(mostMonths);
            var end = value.to().plusDays(1);
            long full = ChronoUnit.MONTHS.between(value.from(), end);
            if (full >= mostMonths) return monthly.monthly(mostMonths);
            var begun = value.from().plusMonths(full);
            long days = ChronoUnit.DAYS.between(begun, end);
            return monthly.monthlyAndPart(
                    (int) full, days, begun.until(value.from().plusMonths(full + 1), ChronoUnit.DAYS));
        }

        @Override
        public List<AmountRule> parts() {
            return List.of(rate);
        }

        @Override
        public Stream<FactKey> ownFacts() {
            return Stream.of(period);
        }
    }

    /** So much for each: a family member, a year, a post created; for at most so many. */
    record ForEach(Quantity quantity, AmountRule rate, Setting most) implements AmountRule {
        public ForEach {
            bound(List.of(rate));
            if (quantity.isMoney())
                throw new IllegalArgumentException("an amount is paid for each thing, not for each yuan");
        }

        @Override
        public Estimate estimate(Facts facts, Terms terms) {
            long limit = terms.range(most).high();
            var counted = facts.find(quantity.fact())
                    .map(value -> quantity.of(value, terms))
                    .orElse(new Range(0, Range.ENDLESS));
            return rate.estimate(facts, terms)
                    .times(Math.min(counted.low(), limit) / 100, Math.min(counted.high(), limit) / 100);
        }

        @Override
        public List<AmountRule> parts() {
            return List.of(rate);
        }

        @Override
        public Stream<FactKey> ownFacts() {
            return Stream.of(quantity.fact());
        }
    }

    /** A share of a cost that the applicant names, rounded down to the yuan, up to a cap. */
    record ShareOf(FactKey cost, BigDecimal share, Setting cap) implements AmountRule {
        public ShareOf {
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0)
                throw new IllegalArgumentException("a share lies above 0 and up to 1");
        }

        @Override
        public Estimate estimate(Facts facts, Terms terms) {
            var most = Estimate.of(terms.range(cap));
            return facts.find(cost)
                    .map(value -> ((Value.Amount) value).money().share(share))
                    .map(paid -> Estimate.between(paid.atMost(most.low()), paid.atMost(most.high())))
                    .orElseGet(() -> Estimate.between(Money.ZERO, most.high()));
        }

        @Override
        public Stream<FactKey> ownFacts() {
            return Stream.of(cost);
        }
    }

    /** Several named parts, added. */
    record Sum(List<Part> added) implements AmountRule {
        public Sum {
            added = List.copyOf(added);
            bound(added.stream().map(Part::amount).toList());
        }

        @Override
        public Estimate estimate(Facts facts, Terms terms) {
            return added.stream()
                    .map(part -> part.amount().estimate(facts, terms).named(part.label()))
                    .reduce(Estimate.NOTHING, Estimate::plus);
        }

        @Override
        public List<AmountRule> parts() {
            return added.stream().map(Part::amount).toList();
        }
    }

    /** One part of a sum, by name. */
    record Part(LocalizedText label, AmountRule amount) {}

    /** Not more than so much in all, whatever it would come to. */
    record Capped(AmountRule amount, Setting cap, LocalizedText label) implements AmountRule {
        public Capped {
            bound(List.of(amount));
        }

        @Override
        public Estimate estimate(Facts facts, Terms terms) {
            return amount.estimate(facts, terms).atMost(terms.range(cap), label);
        }

        @Override
        public List<AmountRule> parts() {
            return List.of(amount);
        }
    }
}
