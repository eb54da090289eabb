package org.dishui.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dishui.form.Field;
import org.dishui.rules.Certainty;
import org.dishui.rules.FactKey;
import org.dishui.rules.FactType;
import org.dishui.rules.Rule;
import org.dishui.rules.Vocabulary;

/** What keeps an entry from being published: facts that no vocabulary knows, comparisons that cannot be, examples that its rule breaks. */
public final class EntryProblems {
    /** What can be wrong. */
    public enum Flaw {
        NO_SUCH_FACT,
        /** The form asks for what takes several rows. */
        NO_CONTROL,
        HANGS_ON_A_LATER_QUESTION,
        ASKED_TWICE,
        /** The rule needs what the form does not ask. */
        NEVER_ASKED,
        /** The guide wants a file that the form does not take. */
        NEVER_TAKEN,
        FEWER_THAN_FIVE_EXAMPLES,
        /** An example gives a fact a value that it cannot have. */
        CANNOT_BE,
        BREAKS_ITS_EXAMPLE,
        PAYS_OTHER_THAN_ITS_EXAMPLE,
        /** Conditions, amounts or parameters that make no sense, said in the words of who writes the files. */
        MAKES_NO_SENSE
    }

    /**
     * One of them.
     *
     * @param field the part of the entry
     * @param names what it is about: facts, texts, figures, or the bare names of what is not known
     * @param what for whoever writes the files
     * @param near a text that stands where it is wrong
     */
    public record Problem(String field, Flaw flaw, List<Object> names, String what, String near) {
        Problem(String field, String what, String near) {
            this(field, Flaw.MAKES_NO_SENSE, List.of(what), what, near);
        }

        /** Last part of the message that says it. */
        public String word() {
            return flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

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
            var fact = field.fact();
            var known = vocabulary.find(fact);
            if (known.isEmpty()) add("form", Flaw.NO_SUCH_FACT, "there is no fact '" + fact + "'", fact);
            else if (known.get().type() == FactType.LIST)
                add("form", Flaw.NO_CONTROL, "no control asks for a list: " + fact, named(fact));
            if (field.when() != null && !asked.contains(field.when().fact()))
                add(
                        "form",
                        Flaw.HANGS_ON_A_LATER_QUESTION,
                        fact + " hangs on a question that is not asked before it",
                        named(fact));
            if (!asked.add(fact)) add("form", Flaw.ASKED_TWICE, fact + " is asked twice", named(fact));
        }
        rules.clauses()
                .map(clause -> clause.test().fact())
                .filter(fact -> !asked.contains(fact))
                .forEach(fact -> add(
                        "form",
                        Flaw.NEVER_ASKED,
                        "the rule needs " + fact + ", which the form does not ask",
                        named(fact)));
    }

    private void checkMaterials() {
        if (entry.guide() == null || entry.form() == null) return;
        for (var material : entry.guide().materials()) {
            var fact = material.fact();
            if (fact != null && entry.form().asking(fact).isEmpty())
                add("guide", Flaw.NEVER_TAKEN, "the form does not take " + fact, named(fact));
        }
    }

    private void checkExamples() {
        if (entry.rule() == null) return;
        if (entry.examples().size() < 5)
            add("examples", Flaw.FEWER_THAN_FIVE_EXAMPLES, "a rule needs five examples at least");
        entry.examples().forEach(example -> checkExample(entry.rule(), example));
    }

    private void checkExample(Rule rule, Example example) {
        for (var fault : vocabulary.faults(example.facts()))
            add(example, Flaw.CANNOT_BE, fault.fact() + " " + fault.reason().words(), named(fault.fact()));
        if (!found.isEmpty()) return;
        var verdict = rule.check(example.facts(), entry.terms(example.asOf())).certainty();
        if (verdict != example.expected())
            add(
                    example,
                    Flaw.BREAKS_ITS_EXAMPLE,
                    "'" + example.name().en() + "' should be " + example.expected() + " and is " + verdict,
                    example.name());
        var estimate = entry.estimate(example.facts(), example.asOf());
        if (verdict != Certainty.MET || example.amount() == null || estimate == null) return;
        if (!estimate.isExact() || !estimate.low().equals(example.amount()))
            add(
                    example,
                    Flaw.PAYS_OTHER_THAN_ITS_EXAMPLE,
                    "'" + example.name().en() + "' should get " + example.amount() + " and gets " + estimate.low()
                            + " to " + estimate.high(),
                    example.name(),
                    example.amount(),
                    estimate);
    }

    /** The fact itself, or its bare name where the vocabulary does not have it. */
    private Object named(FactKey key) {
        return vocabulary.find(key).<Object>map(fact -> fact).orElse(key);
    }

    private void add(Example example, Flaw flaw, String what, Object... names) {
        found.add(new Problem(
                "examples", flaw, List.of(names), what, example.name().zh()));
    }

    private void add(String field, Flaw flaw, String what, Object... names) {
        found.add(new Problem(field, flaw, List.of(names), what, field + ":"));
    }
}
