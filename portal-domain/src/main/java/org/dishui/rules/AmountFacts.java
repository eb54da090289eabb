package org.dishui.rules;

import java.util.stream.Stream;

/** What an amount needs: facts of certain types, and figures that may be parameters. */
public final class AmountFacts {
    private AmountFacts() {}

    /** Facts that it asks for and cannot use; a fact that the vocabulary does not know is among them. */
    public static Stream<FactKey> misfits(AmountRule amount, Vocabulary vocabulary) {
        var own = switch (amount) {
            case AmountRule.Monthly monthly -> misfit(monthly.period(), FactType.PERIOD, vocabulary);
            case AmountRule.ProRata part -> misfit(part.period(), FactType.PERIOD, vocabulary);
            case AmountRule.ShareOf share -> misfit(share.cost(), FactType.MONEY, vocabulary);
            case AmountRule.ForEach each -> misfit(each.quantity(), vocabulary);
            case AmountRule.Table table -> Stream.<FactKey>empty();
            case AmountRule.Fixed fixed -> Stream.<FactKey>empty();
            case AmountRule.Sum sum -> Stream.<FactKey>empty();
            case AmountRule.Capped capped -> Stream.<FactKey>empty();
        };
        return Stream.concat(own, amount.parts().stream().flatMap(part -> misfits(part, vocabulary)));
    }

    private static Stream<FactKey> misfit(FactKey key, FactType type, Vocabulary vocabulary) {
        return vocabulary.find(key).filter(fact -> fact.type() == type).isPresent() ? Stream.empty() : Stream.of(key);
    }

    private static Stream<FactKey> misfit(Quantity quantity, Vocabulary vocabulary) {
        var key = quantity.fact();
        return vocabulary.find(key).filter(quantity::suits).isPresent() ? Stream.empty() : Stream.of(key);
    }

    /** The figures in it, where they may be parameters. */
    public static Stream<Setting> settings(AmountRule amount) {
        var own = switch (amount) {
            case AmountRule.Fixed fixed -> Stream.of(fixed.amount());
            case AmountRule.ShareOf share -> Stream.of(share.cap());
            case AmountRule.ForEach each -> Stream.of(each.most());
            case AmountRule.Capped capped -> Stream.of(capped.cap());
            case AmountRule.Table(var tiers) ->
                tiers.stream()
                        .flatMap(tier -> Stream.concat(
                                Stream.of(tier.amount()), tier.when().settings()));
            case AmountRule.Monthly monthly -> Stream.<Setting>empty();
            case AmountRule.ProRata part -> Stream.<Setting>empty();
            case AmountRule.Sum sum -> Stream.<Setting>empty();
        };
        return Stream.concat(own, amount.parts().stream().flatMap(AmountFacts::settings));
    }
}
