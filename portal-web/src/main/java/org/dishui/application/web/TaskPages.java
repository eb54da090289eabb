package org.dishui.application.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.dishui.application.Dossier;
import org.dishui.application.Mark;
import org.dishui.application.Request;
import org.dishui.application.Sealing;
import org.dishui.form.Field;
import org.dishui.form.FieldReader;
import org.dishui.form.FormDefinition.Task;
import org.dishui.form.Input;
import org.dishui.form.Reading.Problem;
import org.dishui.form.TaskReader;
import org.dishui.form.TaskReading;
import org.dishui.form.web.Answer;
import org.dishui.form.web.Asked;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.FactType;
import org.dishui.rules.Facts;
import org.dishui.rules.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a page of the form: from what is stored, or from what was just sent. */
@Component
class TaskPages {
    private final Vocabulary vocabulary;
    private final Sealing sealing;
    private final Attaching attaching;

    TaskPages(Vocabulary vocabulary, Sealing sealing, Attaching attaching) {
        this.vocabulary = vocabulary;
        this.sealing = sealing;
        this.attaching = attaching;
    }

    TaskReading read(SentTask sent) {
        var fields = new FieldReader(sealing.forCase(sent.dossier().reference()));
        return TaskReader.read(sent.task(), sent.shown(), sent.dossier().answers(), sent.typed(), vocabulary, fields);
    }

    TaskPage stored(Dossier dossier, Task task) {
        return page(dossier, dossier.open(task), task, Input.NONE, Map.of(), null);
    }

    /** Shown again as it was typed, with no word about it: the language was changed, or a file taken away. */
    TaskPage sent(SentTask sent) {
        return page(sent.dossier(), asked(sent, read(sent)), sent.task(), sent.typed(), sent.refused(), sent.seen());
    }

    /** Shown again with what has to be changed. */
    TaskPage wrong(SentTask sent, TaskReading reading) {
        return page(
                sent.dossier(), asked(sent, reading), sent.task(), sent.typed(), sent.problems(reading), sent.seen());
    }

    /** The questions that stood there, those that the typed answers bring up, and none that they make pointless. */
    private static List<Field> asked(SentTask sent, TaskReading reading) {
        var keys = new HashSet<>(sent.shown());
        keys.addAll(reading.unseen());
        return sent.task().asked(reading.answers()).stream()
                .filter(field -> keys.contains(field.fact()))
                .filter(field -> sent.dossier().filed().isOpen(field.fact()))
                .toList();
    }

    private TaskPage page(
            Dossier dossier,
            List<Field> asked,
            Task task,
            Input typed,
            Map<FactKey, Problem> problems,
            @Nullable Mark seen) {
        var files = attaching.named(dossier.answers(), asked);
        var questions = new ArrayList<Asked>();
        for (var field : asked) {
            var fact = vocabulary.require(field.fact());
            var kept = dossier.answers().find(field.fact()).orElse(null);
            var input = kept == null || !typed.values().isEmpty() ? typed : Input.of(field.fact(), kept);
            questions.add(new Asked(
                    field,
                    fact,
                    input,
                    kept,
                    problems.get(field.fact()),
                    reason(dossier, field.fact()),
                    files.getOrDefault(field.fact(), List.of())));
        }
        return new TaskPage(dossier, task, questions, seen == null ? mark(dossier, questions) : seen);
    }

    private static Mark mark(Dossier dossier, List<Asked> questions) {
        return Mark.of(
                dossier.answers(),
                questions.stream()
                        .map(Asked::fact)
                        .filter(fact -> fact.type() != FactType.FILE)
                        .map(Fact::key)
                        .toList());
    }

    private static @Nullable String reason(Dossier dossier, FactKey fact) {
        return dossier.filed()
                .request()
                .flatMap(request -> request.about(fact))
                .map(Request.Item::reason)
                .orElse(null);
    }

    /** What stands now beside what was typed, question by question, where they differ. */
    Conflict conflict(SentTask sent, TaskReading reading) {
        var stored = sent.dossier().answers();
        var differing = sent.task().fields().stream()
                .map(Field::fact)
                .filter(reading.said()::contains)
                .filter(fact -> !stored.find(fact).equals(reading.answers().find(fact)))
                .map(fact -> new Conflict.Line(answer(fact, stored), answer(fact, reading.answers())))
                .toList();
        return new Conflict(sent.task(), differing, sent.typed(), Mark.of(stored, reading.said()));
    }

    private Answer answer(FactKey fact, Facts answers) {
        return new Answer(vocabulary.require(fact), answers.find(fact).orElse(null));
    }
}
