package org.dishui.studio;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.dishui.rules.AmountRule;
import org.dishui.rules.AmountRule.Part;
import org.dishui.rules.AmountRule.Tier;
import org.dishui.rules.Comparison;
import org.dishui.rules.Rule;
import org.dishui.shared.Citation;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.studio.Place.Section;
import org.jspecify.annotations.Nullable;

/** Goes through conditions and amounts; every clause keeps its key, so its path stays the same from revision to revision. */
final class RuleRewriting {
    private final Rewriter rewriter;
    private int tables;

    RuleRewriting(Rewriter rewriter) {
        this.rewriter = rewriter;
    }

    Rule rule(Rule rule) {
        return switch (rule) {
            case Rule.AllOf all ->
                new Rule.AllOf(all.rules().stream().map(this::rule).toList());
            case Rule.AnyOf any ->
                new Rule.AnyOf(any.rules().stream().map(this::rule).toList());
            case Rule.NoneOf none ->
                new Rule.NoneOf(none.rules().stream().map(this::rule).toList());
            case Rule.Clause clause -> clause(clause);
        };
    }

    private Rule.Clause clause(Rule.Clause clause) {
        var path = "rule." + clause.key();
        var label =
                rewriter.text(new Place(Section.RULE, path + ".label", "clause-label", clause.label()), clause.label());
        var test = comparison(path, clause.label(), clause.test());
        var sentence = rewriter.text(
                new Place(Section.RULE, path + ".sentence", "clause-sentence", clause.label()),
                clause.source().sentence());
        return new Rule.Clause(clause.key(), label, new Citation(clause.source().provenance(), sentence), test);
    }

    private Comparison comparison(String path, LocalizedText of, Comparison test) {
        return switch (test) {
            case Comparison.AtLeast least ->
                new Comparison.AtLeast(least.fact(), number(path, "least", of, least.least()));
            case Comparison.AtMost most -> new Comparison.AtMost(most.fact(), number(path, "most", of, most.most()));
            case Comparison.MoneyAtMost most -> new Comparison.MoneyAtMost(most.fact(), money(path, of, most.most()));
            case Comparison.LastsDays days ->
                new Comparison.LastsDays(days.fact(), (int) number(path, "days", of, days.least()));
            case Comparison.LongAgo ago -> new Comparison.LongAgo(ago.fact(), months(path, of, ago.least()));
            case Comparison.NotLongAgo ago -> new Comparison.NotLongAgo(ago.fact(), months(path, of, ago.most()));
            case Comparison.AgeAtMost age ->
                new Comparison.AgeAtMost(age.fact(), (int) number(path, "years", of, age.years()));
            case Comparison.OneOf choice -> choice;
            case Comparison.Is is -> is;
        };
    }

    private long number(String path, String what, LocalizedText of, long number) {
        return rewriter.number(new Place(Section.RULE, path + "." + what, "clause-" + what, of), number);
    }

    private Money money(String path, LocalizedText of, Money money) {
        return rewriter.money(new Place(Section.RULE, path + ".money", "clause-money", of), money);
    }

    /** A period of whole months; one with days in it is not offered for change. */
    private Period months(String path, LocalizedText of, Period period) {
        if (!period.withDays(0).equals(period)) return period;
        return Period.ofMonths((int) number(path, "months", of, period.toTotalMonths()))
                .normalized();
    }

    AmountRule amount(AmountRule amount) {
        return switch (amount) {
            case AmountRule.Table table -> table(table, tables++);
            case AmountRule.Fixed fixed ->
                new AmountRule.Fixed(rewriter.money(place("fixed[" + tables++ + "].amount", null), fixed.amount()));
            case AmountRule.Monthly monthly -> monthly(monthly);
            case AmountRule.ShareOf share ->
                new AmountRule.ShareOf(
                        share.cost(),
                        share.share(),
                        rewriter.money(place("share[" + tables++ + "].cap", null), share.cap()));
            case AmountRule.Sum sum ->
                new AmountRule.Sum(sum.parts().stream()
                        .map(part -> new Part(part.label(), amount(part.amount())))
                        .toList());
        };
    }

    private AmountRule.Monthly monthly(AmountRule.Monthly monthly) {
        var rate = amount(monthly.rate());
        int most = (int) rewriter.number(place("monthly[" + tables++ + "].months", null), monthly.mostMonths());
        return new AmountRule.Monthly(rate, monthly.period(), most);
    }

    private AmountRule.Table table(AmountRule.Table table, int number) {
        List<Tier> tiers = new ArrayList<>();
        for (int i = 0; i < table.tiers().size(); i++) {
            var tier = table.tiers().get(i);
            var path = "table[" + number + "].tier[" + i + "]";
            var label = rewriter.text(place(path + ".label", tier.label()), tier.label());
            var paid = rewriter.money(place(path + ".amount", tier.label()), tier.amount());
            tiers.add(new Tier(label, tier.when(), paid, tier.provenance()));
        }
        return new AmountRule.Table(tiers);
    }

    private static Place place(String path, @Nullable LocalizedText of) {
        return new Place(Section.AMOUNT, path, path.replaceAll("\\[\\d+]\\.", "-"), of);
    }
}
