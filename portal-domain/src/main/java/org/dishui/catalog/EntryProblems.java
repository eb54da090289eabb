package org.dishui.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dishui.form.Field;
import org.dishui.rules.Certainty;
import org.dishui.rules.FactKey;
import org.dishui.rules.Rule;
import org.dishui.rules.Vocabulary;

/** What keeps an entry from being published: facts that no vocabulary knows, comparisons that cannot be, examples that its rule breaks. */
public final class EntryProblems {
    /** One of them: the part of the entry, and what is wrong with it. */
    public record Problem(String field, String what) {}

    private final EntryDefinition entry;
    private final Vocabulary vocabulary;
    private final List<Problem> found = new ArrayList<>();

    private EntryProblems(EntryDefinition entry, Vocabulary vocabulary) {
        this.entry = entry;
        this.vocabulary = vocabulary;
    }

    public static List<Problem> of(EntryDefinition entry, Vocabulary vocabulary) {
        var problems = new EntryProblems(entry, vocabulary);
        problems.checkRule();
        problems.checkForm();
        problems.checkMaterials();
        problems.checkExamples();
        return List.copyOf(problems.found);
    }

    private void checkRule() {
        clauses().forEach(clause -> {
            var fact = vocabulary.find(clause.test().fact());
            if (fact.isEmpty()) add("rule", "there is no fact '" + clause.test().fact() + "'");
            else if (!clause.test().suits(fact.get()))
                add("rule", clause.key() + " cannot compare " + fact.get().key());
        });
        var keys = new HashSet<String>();
        if (entry.rule() != null)
            entry.rule()
                    .clauses()
                    .filter(clause -> !keys.add(clause.key()))
                    .forEach(clause -> add("rule", "two clauses are named '" + clause.key() + "'"));
    }

    private Stream<Rule.Clause> clauses() {
        var conditions = entry.rule() == null ? Stream.<Rule>empty() : Stream.of(entry.rule());
        var tiers = entry.amount() == null
                ? Stream.<Rule>empty()
                : entry.amount()
                        .tables()
                        .flatMap(table -> table.tiers().stream())
                        .map(tier -> tier.when());
        return Stream.concat(conditions, tiers).flatMap(Rule::clauses);
    }

    private void checkForm() {
        if (entry.form() == null) return;
        Set<FactKey> asked = new HashSet<>();
        for (Field field : entry.form().fields().toList()) {
            if (vocabulary.find(field.fact()).isEmpty()) add("form", "there is no fact '" + field.fact() + "'");
            if (field.when() != null && !asked.contains(field.when().fact()))
                add("form", field.fact() + " hangs on a question that is not asked before it");
            if (!asked.add(field.fact())) add("form", field.fact() + " is asked twice");
        }
        for (var clause : clauses().toList())
            if (!asked.contains(clause.test().fact()))
                add("form", "the rule needs " + clause.test().fact() + ", which the form does not ask");
    }

    private void checkMaterials() {
        if (entry.guide() == null || entry.form() == null) return;
        for (var material : entry.guide().materials()) {
            var fact = material.fact();
            if (fact != null && entry.form().asking(fact).isEmpty()) add("guide", "the form does not take " + fact);
        }
    }

    private void checkExamples() {
        if (entry.rule() == null) return;
        if (entry.examples().size() < 5) add("examples", "a rule needs five examples at least");
        entry.examples().forEach(example -> checkExample(entry.rule(), example));
    }

    private void checkExample(Rule rule, Example example) {
        for (var fault : vocabulary.faults(example.facts()))
            add("examples", fault.fact() + " " + fault.reason().words());
        if (!found.isEmpty()) return;
        var verdict = rule.check(example.facts(), entry.terms(example.asOf())).certainty();
        if (verdict != example.expected())
            add("examples", "'" + example.name().en() + "' should be " + example.expected() + " and is " + verdict);
        var estimate = entry.estimate(example.facts(), example.asOf());
        if (verdict != Certainty.MET || example.amount() == null || estimate == null) return;
        if (!estimate.isExact() || !estimate.low().equals(example.amount()))
            add(
                    "examples",
                    "'" + example.name().en() + "' should get " + example.amount() + " and gets " + estimate.low()
                            + " to " + estimate.high());
    }

    private void add(String field, String what) {
        found.add(new Problem(field, what));
    }
}
