package org.dishui.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dishui.form.FormDefinition.Task;
import org.dishui.form.Reading.Problem;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.FactType;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.dishui.rules.Vocabulary;

/** Reads a page question by question, from the top: what is typed above decides what is asked below. */
public final class TaskReader {
    private final Vocabulary vocabulary;
    private final FieldReader fields;
    private final Set<FactKey> shown;
    private final Map<FactKey, Problem> problems = new LinkedHashMap<>();
    private final Map<FactKey, Problem> missing = new LinkedHashMap<>();
    private final Set<FactKey> said = new LinkedHashSet<>();
    private final List<FactKey> unseen = new ArrayList<>();
    private Facts answers;

    private TaskReader(Vocabulary vocabulary, FieldReader fields, Set<FactKey> shown, Facts answers) {
        this.vocabulary = vocabulary;
        this.fields = fields;
        this.shown = shown;
        this.answers = answers;
    }

    /**
     * What a page says.
     *
     * @param shown the questions that stood on the page and may be answered
     * @param stored what was said before
     */
    public static TaskReading read(
            Task task, Set<FactKey> shown, Facts stored, Input typed, Vocabulary vocabulary, FieldReader fields) {
        var reader = new TaskReader(vocabulary, fields, shown, stored);
        for (var field : task.fields()) if (field.isAsked(reader.answers)) reader.read(field, typed);
        return new TaskReading(
                reader.answers,
                Collections.unmodifiableSet(reader.said),
                Collections.unmodifiableMap(reader.problems),
                Collections.unmodifiableMap(reader.missing),
                List.copyOf(reader.unseen));
    }

    private void read(Field field, Input typed) {
        if (!shown.contains(field.fact())) {
            if (!answers.know(field.fact())) unseen.add(field.fact());
            return;
        }
        var fact = vocabulary.require(field.fact());
        if (fact.type() != FactType.FILE) said.add(field.fact());
        switch (fields.read(fact, typed)) {
            case Reading.Answer(var value) -> answers = answers.with(field.fact(), value);
            case Reading.Silence silence -> silent(field, fact, typed);
            case Problem problem -> problems.put(field.fact(), problem);
        }
    }

    private void silent(Field field, Fact fact, Input typed) {
        var kept = kept(fact, typed);
        answers = kept.map(value -> answers.with(field.fact(), value)).orElseGet(() -> answers.without(field.fact()));
        if (kept.isEmpty() && !field.mayBeEmpty())
            missing.put(field.fact(), new Problem("form.problem.missing." + ask(fact.type()), List.of(fact.label())));
    }

    /** A sealed number is never sent back to the page: left blank, it stays. Files come and go by buttons of their own. */
    private Optional<Value> kept(Fact fact, Input typed) {
        var stored = answers.find(fact.key());
        if (fact.type() == FactType.FILE || fact.type() == FactType.BANK_ACCOUNT) return stored;
        if (fact.type() != FactType.IDENTITY) return Optional.empty();
        return stored.filter(value -> value instanceof Value.Identity(var kind, var number, var mask)
                && typed.one(fact.key() + ".kind").equals(Input.word(kind)));
    }

    /** How a missing answer is asked for: by writing, choosing or bringing. */
    private static String ask(FactType type) {
        return switch (type) {
            case CHOICE, CHOICES, YES_NO, COUNTRY -> "choose";
            case FILE -> "file";
            default ->
                type == FactType.DATE || type == FactType.PERIOD ? type.name().toLowerCase(Locale.ROOT) : "write";
        };
    }
}
