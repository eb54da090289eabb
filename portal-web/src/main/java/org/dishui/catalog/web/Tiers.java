package org.dishui.catalog.web;

import java.util.List;
import java.util.stream.Stream;
import org.dishui.rules.AmountRule;
import org.dishui.rules.Rule;
import org.dishui.rules.Terms;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.site.web.Quantity;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A table of amounts, as bars and as a table.
 *
 * @param label what the amounts are, where the program gives several
 */
public record Tiers(@Nullable LocalizedText label, List<Bar> bars) {
    private static final int HIGHEST = 140;
    private static final int LOWEST = 16;

    /** One tier: for whom, how much, and how high its bar stands. */
    public record Bar(LocalizedText label, List<LocalizedText> conditions, Quantity amount, int height, String mark) {}

    static List<Tiers> of(@Nullable AmountRule amount, Terms terms, Words words) {
        return amount == null
                ? List.of()
                : tables(null, amount, false, terms, words).toList();
    }

    private static Stream<Tiers> tables(
            @Nullable LocalizedText label, AmountRule amount, boolean monthly, Terms terms, Words words) {
        return switch (amount) {
            case AmountRule.Table(var tiers) -> Stream.of(new Tiers(label, bars(tiers, monthly, terms, words)));
            case AmountRule.Monthly(var rate, var period, var most) -> tables(label, rate, true, terms, words);
            case AmountRule.ProRata part -> tables(label, part.rate(), true, terms, words);
            case AmountRule.ForEach each -> tables(label, each.rate(), monthly, terms, words);
            case AmountRule.Capped capped -> tables(label, capped.amount(), monthly, terms, words);
            case AmountRule.Sum(var parts) ->
                parts.stream().flatMap(part -> tables(part.label(), part.amount(), monthly, terms, words));
            case AmountRule.Fixed fixed -> Stream.of();
            case AmountRule.ShareOf share -> Stream.of();
        };
    }

    private static List<Bar> bars(List<AmountRule.Tier> tiers, boolean monthly, Terms terms, Words words) {
        long most = tiers.stream()
                .mapToLong(tier -> terms.money(tier.amount()).fen())
                .max()
                .orElse(1);
        return tiers.stream()
                .map(tier -> bar(tier, terms.money(tier.amount()), most, monthly, words))
                .toList();
    }

    private static Bar bar(AmountRule.Tier tier, Money amount, long most, boolean monthly, Words words) {
        return new Bar(
                tier.label(),
                tier.when().clauses().map(Rule.Clause::label).toList(),
                monthly ? words.monthly(amount) : words.amount(amount),
                height(amount, most),
                tier.provenance().word());
    }

    private static int height(Money amount, long most) {
        return most <= 0 ? LOWEST : (int) Math.max(LOWEST, amount.fen() * HIGHEST / most);
    }
}
