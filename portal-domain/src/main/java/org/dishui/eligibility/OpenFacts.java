package org.dishui.eligibility;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dishui.rules.AmountRule;
import org.dishui.rules.FactKey;
import org.dishui.rules.Rule;

/** Which facts an outcome still hangs on. */
final class OpenFacts {
    private OpenFacts() {}

    /** Those that its conditions hang on; once they are met, those that its amount hangs on. */
    static Set<FactKey> of(Outcome outcome) {
        if (!outcome.isSettled())
            return outcome.verdict().open().stream()
                    .map(found -> found.clause().test().fact())
                    .collect(Collectors.toSet());
        var amount = outcome.entry().definition().amount();
        boolean open = outcome.estimate() != null && !outcome.estimate().isExact();
        return amount != null && open ? needed(amount).collect(Collectors.toSet()) : Set.of();
    }

    /** Everything that an entry could ever ask. */
    static Stream<FactKey> all(Checkable entry) {
        var amount = entry.definition().amount();
        return Stream.concat(needed(entry.rule()), amount == null ? Stream.of() : needed(amount));
    }

    private static Stream<FactKey> needed(Rule rule) {
        return rule.clauses().map(clause -> clause.test().fact());
    }

    private static Stream<FactKey> needed(AmountRule amount) {
        return switch (amount) {
            case AmountRule.Table(var tiers) -> tiers.stream().flatMap(tier -> needed(tier.when()));
            case AmountRule.Fixed fixed -> Stream.of();
            case AmountRule.Monthly(var rate, var period, var most) -> Stream.concat(needed(rate), Stream.of(period));
            case AmountRule.ShareOf(var cost, var share, var cap) -> Stream.of(cost);
            case AmountRule.Sum(var parts) -> parts.stream().flatMap(part -> needed(part.amount()));
        };
    }
}
