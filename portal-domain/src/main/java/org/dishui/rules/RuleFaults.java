package org.dishui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a rule whoever it is asked about: that nobody can meet it, or that a part of it can never decide anything. */
public final class RuleFaults {
    /**
     * One of them.
     *
     * @param near key of a clause that has to do with it
     */
    public record Fault(String what, String near) {}

    /** To ask whether several conditions can be met at once, they are put together under conditions of our own. */
    private static final int LEVELS_ADDED = 2;

    /** In clauses that are looked at: some seconds. A rule that would need more is believed. */
    private static final long MOST_EFFORT = 2_000_000;

    private final Vocabulary vocabulary;
    private final Terms terms;
    private final List<Fault> found = new ArrayList<>();
    private long effort;

    private RuleFaults(Vocabulary vocabulary, Terms terms) {
        this.vocabulary = vocabulary;
        this.terms = terms;
    }

    /** On the terms of one day; what cannot be proved is not claimed. */
    public static List<Fault> of(Rule rule, @Nullable AmountRule amount, Vocabulary vocabulary, Terms terms) {
        if (deepest(rule, amount) > Rule.DEEPEST - LEVELS_ADDED) return List.of();
        var faults = new RuleFaults(vocabulary, terms);
        var whole = conjuncts(rule).toList();
        if (faults.isImpossible(whole)) faults.add("nobody can meet the rule", whole);
        else {
            faults.walk(rule, List.of());
            if (amount != null) amount.tables().forEach(table -> faults.walk(table, whole));
        }
        return List.copyOf(faults.found);
    }

    private static int deepest(Rule rule, @Nullable AmountRule amount) {
        var tiers = amount == null
                ? Stream.<Rule>of()
                : amount.tables().flatMap(table -> table.tiers().stream()).map(AmountRule.Tier::when);
        return Stream.concat(Stream.of(rule), tiers).mapToInt(Rule::depth).max().orElse(0);
    }

    /** Goes down to every branch, with all that must hold beside it. */
    private void walk(Rule rule, List<Rule> beside) {
        switch (rule) {
            case Rule.AllOf(var rules) -> {
                for (int i = 0; i < rules.size(); i++) walk(rules.get(i), others(rules, i, beside));
            }
            case Rule.AnyOf(var rules) -> rules.forEach(branch -> branch(branch, beside));
            case Rule.Points points -> points.parts().forEach(score -> branch(score, beside));
            case Rule.NoneOf none -> {}
            case Rule.Clause clause -> {}
        }
    }

    private void branch(Rule branch, List<Rule> beside) {
        var together = joined(beside, conjuncts(branch).toList());
        if (isImpossible(together)) add("the branch " + names(List.of(branch)) + " can never be met", together);
        else walk(branch, beside);
    }

    private void walk(AmountRule.Table table, List<Rule> rule) {
        var before = new ArrayList<Rule>();
        for (var tier : table.tiers()) {
            var together = joined(rule, conjuncts(tier.when()).toList());
            var first = before.isEmpty() ? together : joined(together, List.of(new Rule.NoneOf(before)));
            if (isImpossible(first)) add("the tier '" + tier.label().en() + "' can never be reached", first);
            before.add(tier.when());
        }
    }

    private static List<Rule> others(List<Rule> rules, int part, List<Rule> beside) {
        var others = new ArrayList<>(rules);
        others.remove(part);
        return joined(beside, others.stream().flatMap(RuleFaults::conjuncts).toList());
    }

    private static Stream<Rule> conjuncts(Rule rule) {
        return rule instanceof Rule.AllOf(var rules) ? rules.stream().flatMap(RuleFaults::conjuncts) : Stream.of(rule);
    }

    private static List<Rule> joined(List<Rule> some, List<Rule> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private boolean isImpossible(List<Rule> rules) {
        var tests = rules.stream().flatMap(Rule::clauses).map(Rule.Clause::test).toList();
        var search = new Search(Probes.of(tests, vocabulary, terms), terms);
        var facts = tests.stream().map(Comparison::fact).collect(Collectors.toSet());
        if (effort > MOST_EFFORT || !search.covers(facts) || !Probes.separate(tests)) return false;
        boolean impossible =
                search.find(new Rule.AllOf(rules), Certainty.MET, Facts.NONE).isEmpty() && !search.gaveUp();
        effort += (long) search.tries() * tests.size();
        return impossible;
    }

    private void add(String what, List<Rule> impossible) {
        var core = core(impossible);
        var keys = keys(core);
        var why = core.size() == 1 ? "" : keys.size() == 1 ? " contradicts itself" : " contradict each other";
        found.add(new Fault(what + ": " + names(core) + why, keys.getFirst()));
    }

    /** What remains when everything is left out that the contradiction does not need. */
    private List<Rule> core(List<Rule> impossible) {
        var core = new ArrayList<>(impossible);
        for (var rule : impossible) {
            var without = new ArrayList<>(core);
            without.remove(rule);
            if (isImpossible(without)) core = without;
        }
        return core;
    }

    private static String names(List<Rule> rules) {
        return keys(rules).stream().map(key -> "'" + key + "'").collect(Collectors.joining(" and "));
    }

    private static List<String> keys(List<Rule> rules) {
        return rules.stream()
                .flatMap(Rule::clauses)
                .map(Rule.Clause::key)
                .distinct()
                .toList();
    }
}
