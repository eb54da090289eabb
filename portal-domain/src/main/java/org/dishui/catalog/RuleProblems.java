package org.dishui.catalog;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dishui.catalog.EntryProblems.Problem;
import org.dishui.rules.AmountFacts;
import org.dishui.rules.AmountRule;
import org.dishui.rules.Parameter;
import org.dishui.rules.Rule;
import org.dishui.rules.RuleFaults;
import org.dishui.rules.Setting;
import org.dishui.rules.Vocabulary;

/** What is wrong with an entry's conditions, amounts and parameters, whoever they are asked about. */
final class RuleProblems {
    private final EntryDefinition entry;
    private final Vocabulary vocabulary;

    RuleProblems(EntryDefinition entry, Vocabulary vocabulary) {
        this.entry = entry;
        this.vocabulary = vocabulary;
    }

    /** Names and types first: what can be evaluated at all is then looked at for sense. */
    List<Problem> find() {
        var named = Stream.of(clausesThatCannotCompare(), repeatedKeys(), amountsThatCannotBe(), parameters())
                .flatMap(problems -> problems)
                .toList();
        return named.isEmpty() ? senseless().toList() : named;
    }

    private Stream<Rule> rule() {
        return entry.rule() == null ? Stream.of() : Stream.of(entry.rule());
    }

    private Stream<AmountRule> amount() {
        return entry.amount() == null ? Stream.of() : Stream.of(entry.amount());
    }

    /** The clauses of the rule and of its amount's tiers. */
    Stream<Rule.Clause> clauses() {
        return Stream.concat(rule(), tiers().map(AmountRule.Tier::when)).flatMap(Rule::clauses);
    }

    private Stream<AmountRule.Tier> tiers() {
        return amount().flatMap(AmountRule::tables).flatMap(table -> table.tiers().stream());
    }

    private Stream<Problem> clausesThatCannotCompare() {
        return clauses().flatMap(clause -> {
            var key = clause.test().fact();
            var fact = vocabulary.find(key);
            if (fact.isEmpty()) return Stream.of(new Problem("rule", "there is no fact '" + key + "'", key.value()));
            if (clause.test().suits(fact.get())) return Stream.of();
            return Stream.of(new Problem("rule", clause.key() + " cannot compare " + key, "key: " + clause.key()));
        });
    }

    private Stream<Problem> repeatedKeys() {
        Set<String> keys = new HashSet<>();
        return rule().flatMap(Rule::clauses)
                .map(Rule.Clause::key)
                .filter(key -> !keys.add(key))
                .map(key -> new Problem("rule", "two clauses are named '" + key + "'", "key: " + key));
    }

    private Stream<Problem> amountsThatCannotBe() {
        return amount().flatMap(amount -> AmountFacts.misfits(amount, vocabulary))
                .map(key -> new Problem("amount", "cannot be reckoned from '" + key + "'", key.value()));
    }

    private Stream<Problem> parameters() {
        var used = settings().map(Setting::parameter).filter(Objects::nonNull).collect(Collectors.toSet());
        var known = entry.parametersOrNone().stream().map(Parameter::key).collect(Collectors.toSet());
        var missing = used.stream()
                .filter(key -> !known.contains(key))
                .map(key -> new Problem("parameters", "there is no parameter '" + key + "'", ": " + key));
        var idle = known.stream()
                .filter(key -> !used.contains(key))
                .map(key -> problem(key, "nothing uses the parameter '" + key + "'"));
        var faulty = entry.parametersOrNone().stream()
                .flatMap(parameter -> parameter.faults().map(fault -> problem(parameter.key(), fault)));
        return Stream.of(repeatedParameters(), missing, idle, faulty).flatMap(problems -> problems);
    }

    private Stream<Problem> repeatedParameters() {
        Set<String> keys = new HashSet<>();
        return entry.parametersOrNone().stream()
                .map(Parameter::key)
                .filter(key -> !keys.add(key))
                .map(key -> problem(key, "the parameter '" + key + "' stands twice"));
    }

    private static Problem problem(String parameter, String what) {
        return new Problem("parameters", what, "key: " + parameter);
    }

    private Stream<Setting> settings() {
        return Stream.of(
                        rule().flatMap(Rule::settings),
                        amount().flatMap(AmountFacts::settings),
                        entry.ceilings().stream().map(Together::most))
                .flatMap(settings -> settings);
    }

    private Stream<Problem> senseless() {
        return rule().flatMap(rule -> days().flatMap(
                                day -> RuleFaults.of(rule, entry.amount(), vocabulary, entry.terms(day)).stream()))
                .distinct()
                .map(fault -> new Problem("rule", fault.what(), "key: " + fault.near()));
    }

    /** A day of its examples, and those on which one of its figures changes. */
    private Stream<LocalDate> days() {
        var changes = entry.parametersOrNone().stream()
                .flatMap(parameter -> parameter.values().stream())
                .map(Parameter.Dated::from);
        return Stream.concat(entry.examples().stream().map(Example::asOf).limit(1), changes)
                .distinct();
    }
}
