package org.dishui.eligibility;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.dishui.catalog.EntryDefinition;
import org.dishui.district.AuthorityDefinition;
import org.dishui.rules.AmountRule;
import org.dishui.rules.Comparison;
import org.dishui.rules.Facts;
import org.dishui.rules.Rule;
import org.dishui.rules.Setting;
import org.dishui.rules.Verdict;
import org.dishui.shared.Money;
import org.dishui.shared.Slug;

/** An entry that has a rule, as it stands, and the authority that answers for it. */
public record Checkable(EntryDefinition definition, AuthorityDefinition authority) {
    public Checkable {
        if (definition.rule() == null) throw new IllegalArgumentException(definition.slug() + " has no rule");
    }

    public Slug slug() {
        return definition.slug();
    }

    Verdict check(Facts facts, LocalDate asOf) {
        return rule().check(facts, definition.terms(asOf));
    }

    /** What its conditions and the tiers of its amount compare. */
    Stream<Comparison> tests() {
        var amount = definition.amount();
        var tiers = amount == null
                ? Stream.<Rule>of()
                : amount.tables().flatMap(table -> table.tiers().stream()).map(AmountRule.Tier::when);
        return Stream.concat(Stream.of(rule()), tiers).flatMap(Rule::clauses).map(Rule.Clause::test);
    }

    Money money(Setting setting, LocalDate asOf) {
        return definition.terms(asOf).money(setting);
    }

    Rule rule() {
        var rule = definition.rule();
        if (rule == null) throw new IllegalStateException("checked when it was made");
        return rule;
    }
}
