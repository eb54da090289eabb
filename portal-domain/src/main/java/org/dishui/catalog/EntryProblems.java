package org.dishui.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dishui.form.Field;
import org.dishui.rules.Certainty;
import org.dishui.rules.FactKey;
import org.dishui.rules.FactType;
import org.dishui.rules.Rule;
import org.dishui.rules.Vocabulary;

/** What keeps an entry from being published: facts that no vocabulary knows, comparisons that cannot be, examples that its rule breaks. */
public final class EntryProblems {
    /**
     * One of them: the part of the entry, and what is wrong with it.
     *
     * @param near a text that stands where it is wrong
     */
    public record Problem(String field, String what, String near) {}

    private final EntryDefinition entry;
    private final Vocabulary vocabulary;
    private final RuleProblems rules;
    private final List<Problem> found = new ArrayList<>();

    private EntryProblems(EntryDefinition entry, Vocabulary vocabulary) {
        this.entry = entry;
        this.vocabulary = vocabulary;
        this.rules = new RuleProblems(entry, vocabulary);
    }

    public static List<Problem> of(EntryDefinition entry, Vocabulary vocabulary) {
        var problems = new EntryProblems(entry, vocabulary);
        problems.found.addAll(problems.rules.find());
        problems.checkForm();
        problems.checkMaterials();
        problems.checkExamples();
        return List.copyOf(problems.found);
    }

    private void checkForm() {
        if (entry.form() == null) return;
        Set<FactKey> asked = new HashSet<>();
        for (Field field : entry.form().fields().toList()) {
            var fact = vocabulary.find(field.fact());
            if (fact.isEmpty()) add("form", "there is no fact '" + field.fact() + "'");
            else if (fact.get().type() == FactType.LIST) add("form", "no control asks for a list: " + field.fact());
            if (field.when() != null && !asked.contains(field.when().fact()))
                add("form", field.fact() + " hangs on a question that is not asked before it");
            if (!asked.add(field.fact())) add("form", field.fact() + " is asked twice");
        }
        for (var clause : rules.clauses().toList())
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
            found.add(new Problem(
                    "examples",
                    fault.fact() + " " + fault.reason().words(),
                    example.name().zh()));
        if (!found.isEmpty()) return;
        var verdict = rule.check(example.facts(), entry.terms(example.asOf())).certainty();
        if (verdict != example.expected())
            found.add(new Problem(
                    "examples",
                    "'" + example.name().en() + "' should be " + example.expected() + " and is " + verdict,
                    example.name().zh()));
        var estimate = entry.estimate(example.facts(), example.asOf());
        if (verdict != Certainty.MET || example.amount() == null || estimate == null) return;
        if (!estimate.isExact() || !estimate.low().equals(example.amount()))
            found.add(new Problem(
                    "examples",
                    "'" + example.name().en() + "' should get " + example.amount() + " and gets " + estimate.low()
                            + " to " + estimate.high(),
                    example.name().zh()));
    }

    private void add(String field, String what) {
        found.add(new Problem(field, what, field + ":"));
    }
}
