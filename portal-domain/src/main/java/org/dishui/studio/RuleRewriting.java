package org.dishui.studio;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.dishui.rules.AmountRule;
import org.dishui.rules.AmountRule.Part;
import org.dishui.rules.AmountRule.Tier;
import org.dishui.rules.Comparison;
import org.dishui.rules.Parameter;
import org.dishui.rules.PointGroup;
import org.dishui.rules.Quantity;
import org.dishui.rules.Rule;
import org.dishui.rules.Setting;
import org.dishui.shared.Citation;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.studio.Place.Section;
import org.jspecify.annotations.Nullable;

/** Goes through conditions and amounts; every clause keeps its key, so its path stays the same from revision to revision. */
final class RuleRewriting {
    private final Rewriter rewriter;
    private int tables;
    private int pointTables;

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
            case Rule.Points points -> points(points, pointTables++);
            case Rule.Clause clause -> clause(clause);
        };
    }

    private Rule.Points points(Rule.Points table, int number) {
        var path = "points[" + number + "]";
        var label = rewriter.text(new Place(Section.RULE, path + ".label", "points-label", null), table.label());
        var least = number(path, "least", table.label(), table.least());
        List<PointGroup> groups = new ArrayList<>();
        for (int i = 0; i < table.groups().size(); i++)
            groups.add(group(table.groups().get(i), path + ".group[" + i + "]"));
        return new Rule.Points(label, least, groups);
    }

    private PointGroup group(PointGroup group, String path) {
        var label = rewriter.text(new Place(Section.RULE, path + ".label", "points-group", null), group.label());
        List<PointGroup.Score> scores = new ArrayList<>();
        for (int i = 0; i < group.scores().size(); i++) {
            var score = group.scores().get(i);
            var place = new Place(Section.RULE, path + ".score[" + i + "]", "points-score", group.label());
            scores.add(new PointGroup.Score(rule(score.when()), (int) rewriter.number(place, score.points())));
        }
        return new PointGroup(label, scores);
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
            case Comparison.Reaches reaches ->
                new Comparison.Reaches(
                        reaches.quantity(), limit(path, "least", of, reaches.quantity(), reaches.least()));
            case Comparison.StaysWithin within ->
                new Comparison.StaysWithin(
                        within.quantity(), limit(path, "most", of, within.quantity(), within.most()));
            case Comparison.OneOf choice -> choice;
            case Comparison.Is is -> is;
            case Comparison.NotBefore fixed -> fixed;
            case Comparison.NotAfter fixed -> fixed;
        };
    }

    private long number(String path, String what, LocalizedText of, long number) {
        return rewriter.number(new Place(Section.RULE, path + "." + what, "clause-" + what, of), number);
    }

    private Setting limit(String path, String what, LocalizedText of, Quantity quantity, Setting limit) {
        if (!quantity.isMoney()) return number(path, what, of, limit);
        return limit.parameter() != null ? limit : Setting.of(money(path, of, new Money(limit.hundredths())));
    }

    /** A whole number; what a parameter says is changed at the parameter. */
    private Setting number(String path, String what, LocalizedText of, Setting number) {
        if (number.parameter() != null || number.hundredths() % 100 != 0) return number;
        return Setting.of(new Money(number(path, what, of, number.hundredths() / 100)).times(100));
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
                new AmountRule.Fixed(sum(place("fixed[" + tables++ + "].amount", null), fixed.amount()));
            case AmountRule.Monthly monthly ->
                new AmountRule.Monthly(
                        amount(monthly.rate()), monthly.period(), months("monthly[", monthly.mostMonths()));
            case AmountRule.ProRata part ->
                new AmountRule.ProRata(amount(part.rate()), part.period(), months("monthly[", part.mostMonths()));
            case AmountRule.ForEach each -> new AmountRule.ForEach(each.quantity(), amount(each.rate()), each.most());
            case AmountRule.ShareOf share ->
                new AmountRule.ShareOf(
                        share.cost(), share.share(), sum(place("share[" + tables++ + "].cap", null), share.cap()));
            case AmountRule.Capped capped ->
                new AmountRule.Capped(
                        amount(capped.amount()),
                        sum(place("share[" + tables++ + "].cap", capped.label()), capped.cap()),
                        capped.label());
            case AmountRule.Sum sum ->
                new AmountRule.Sum(sum.added().stream()
                        .map(part -> new Part(part.label(), amount(part.amount())))
                        .toList());
        };
    }

    List<Parameter> parameters(List<Parameter> parameters) {
        return parameters.stream().map(this::parameter).toList();
    }

    private Parameter parameter(Parameter parameter) {
        List<Parameter.Dated> values = new ArrayList<>();
        for (int i = 0; i < parameter.values().size(); i++) {
            var dated = parameter.values().get(i);
            var path = "parameter[" + parameter.key() + "].value[" + i + "]";
            var value = sum(new Place(Section.AMOUNT, path, "parameter-value", parameter.label()), dated.value());
            values.add(new Parameter.Dated(dated.from(), dated.until(), value, dated.provenance()));
        }
        return new Parameter(parameter.key(), parameter.label(), parameter.unit(), values);
    }

    /** A sum that is written out; what a parameter says is changed at the parameter. */
    private Setting sum(Place place, Setting sum) {
        return sum.parameter() != null ? sum : Setting.of(rewriter.money(place, new Money(sum.hundredths())));
    }

    private int months(String path, int most) {
        return (int) rewriter.number(place(path + tables++ + "].months", null), most);
    }

    private AmountRule.Table table(AmountRule.Table table, int number) {
        List<Tier> tiers = new ArrayList<>();
        for (int i = 0; i < table.tiers().size(); i++) {
            var tier = table.tiers().get(i);
            var path = "table[" + number + "].tier[" + i + "]";
            var label = rewriter.text(place(path + ".label", tier.label()), tier.label());
            var paid = sum(place(path + ".amount", tier.label()), tier.amount());
            tiers.add(new Tier(label, tier.when(), paid, tier.provenance()));
        }
        return new AmountRule.Table(tiers);
    }

    private static Place place(String path, @Nullable LocalizedText of) {
        return new Place(Section.AMOUNT, path, path.replaceAll("\\[\\d+]\\.", "-"), of);
    }
}
