package org.dishui.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dishui.form.Field;
import org.dishui.rules.Certainty;
import org.dishui.rules.Estimate;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.FactType;
import org.dishui.rules.Rule;
import org.dishui.rules.Value;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.LocalizedText;

/** What keeps an entry from being published: facts that no vocabulary knows, comparisons that cannot be, examples that its rule breaks. */
public final class EntryProblems {
    /** What can be wrong. */
    public enum Flaw {
        NO_SUCH_FACT,
        /** A clause compares a fact as its type cannot be compared. */
        CANNOT_COMPARE,
        TWO_CLAUSES_OF_ONE_NAME,
        HANGS_ON_A_LATER_QUESTION,
        ASKED_TWICE,
        /** The rule needs what the form does not ask. */
        NEVER_ASKED,
        /** The guide wants a file that the form does not take. */
        NEVER_TAKEN,
        FEWER_THAN_FIVE_EXAMPLES,
        /** An example gives a fact a value of another type. */
        OTHER_TYPE,
        BREAKS_ITS_EXAMPLE,
        PAYS_OTHER_THAN_ITS_EXAMPLE
    }

    /**
     * One of them.
     *
     * @param field the part of the entry
     * @param names what it is about: facts, texts, figures, or the bare names of what is not known
     */
    public record Problem(String field, Flaw flaw, List<Object> names) {
        /** Last part of the message that says it. */
        public String word() {
            return flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** For whoever writes the files: the names as they stand there. */
        public String plain() {
            var said = names.stream().map(Problem::plain).collect(Collectors.joining(", "));
            return word().replace('-', ' ') + (said.isEmpty() ? "" : ": " + said);
        }

        private static String plain(Object name) {
            return switch (name) {
                case Fact fact -> fact.key().value();
                case LocalizedText text -> text.en();
                case Estimate estimate -> estimate.low() + " to " + estimate.high();
                default -> name.toString();
            };
        }
    }

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
            if (fact.isEmpty()) add("rule", Flaw.NO_SUCH_FACT, clause.test().fact());
            else if (!clause.test().suits(fact.get().type()))
                add("rule", Flaw.CANNOT_COMPARE, clause.label(), fact.get());
        });
        var keys = new HashSet<String>();
        if (entry.rule() != null)
            entry.rule()
                    .clauses()
                    .filter(clause -> !keys.add(clause.key()))
                    .forEach(clause -> add("rule", Flaw.TWO_CLAUSES_OF_ONE_NAME, clause.key()));
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
            if (vocabulary.find(field.fact()).isEmpty()) add("form", Flaw.NO_SUCH_FACT, field.fact());
            if (field.when() != null && !asked.contains(field.when().fact()))
                add("form", Flaw.HANGS_ON_A_LATER_QUESTION, named(field.fact()));
            if (!asked.add(field.fact())) add("form", Flaw.ASKED_TWICE, named(field.fact()));
        }
        for (var clause : clauses().toList())
            if (!asked.contains(clause.test().fact()))
                add("form", Flaw.NEVER_ASKED, named(clause.test().fact()));
    }

    private void checkMaterials() {
        if (entry.guide() == null || entry.form() == null) return;
        for (var material : entry.guide().materials()) {
            var fact = material.fact();
            if (fact != null && entry.form().asking(fact).isEmpty()) add("guide", Flaw.NEVER_TAKEN, named(fact));
        }
    }

    private void checkExamples() {
        if (entry.rule() == null) return;
        if (entry.examples().size() < 5) add("examples", Flaw.FEWER_THAN_FIVE_EXAMPLES);
        entry.examples().forEach(example -> checkExample(entry.rule(), example));
    }

    private void checkExample(Rule rule, Example example) {
        for (var fact : example.facts().values().keySet()) {
            var type = vocabulary.find(fact).map(each -> each.type());
            if (type.isEmpty()) add("examples", Flaw.NO_SUCH_FACT, fact);
            else if (!fits(type.get(), example.facts().values().get(fact)))
                add("examples", Flaw.OTHER_TYPE, named(fact));
        }
        if (!found.isEmpty()) return;
        var verdict = rule.check(example.facts(), example.asOf()).certainty();
        if (verdict != example.expected())
            add("examples", Flaw.BREAKS_ITS_EXAMPLE, example.name(), example.expected(), verdict);
        if (verdict != Certainty.MET || example.amount() == null || entry.amount() == null) return;
        var estimate = entry.amount().estimate(example.facts(), example.asOf());
        if (!estimate.isExact() || !estimate.low().equals(example.amount()))
            add("examples", Flaw.PAYS_OTHER_THAN_ITS_EXAMPLE, example.name(), example.amount(), estimate);
    }

    private static boolean fits(FactType type, Value value) {
        return switch (type) {
            case TEXT, PARAGRAPH, NAME, MOBILE, EMAIL, CREDIT_CODE -> value instanceof Value.Text;
            case CHOICE, COUNTRY -> value instanceof Value.Choice;
            case CHOICES -> value instanceof Value.Choices;
            case YES_NO -> value instanceof Value.YesNo;
            case NUMBER -> value instanceof Value.Count;
            case MONEY -> value instanceof Value.Amount;
            case DATE -> value instanceof Value.Date;
            case PERIOD -> value instanceof Value.Period;
            case IDENTITY -> value instanceof Value.Identity;
            case BANK_ACCOUNT -> value instanceof Value.Secret;
            case FILE -> value instanceof Value.Files;
        };
    }

    /** The fact itself, or its bare name where the vocabulary does not have it. */
    private Object named(FactKey key) {
        return vocabulary.find(key).<Object>map(fact -> fact).orElse(key);
    }

    private void add(String field, Flaw flaw, Object... names) {
        found.add(new Problem(field, flaw, List.of(names)));
    }
}
