package org.dishui.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a program asks for: a list of tasks, each one page of questions. */
public record FormDefinition(List<Task> tasks) {
    public FormDefinition {
        tasks = List.copyOf(tasks);
        if (tasks.isEmpty()) throw new IllegalArgumentException("a form needs a task");
        long keys = tasks.stream().map(Task::key).distinct().count();
        if (keys != tasks.size()) throw new IllegalArgumentException("two tasks share a key");
    }

    /** One page: a few questions that belong together. */
    public record Task(
            String key, LocalizedText title, @Nullable LocalizedText intro, List<Field> fields) {
        public Task {
            fields = List.copyOf(fields);
            if (!key.matches("[a-z]+(-[a-z]+)*")) throw new IllegalArgumentException("not a task key: " + key);
            if (fields.isEmpty()) throw new IllegalArgumentException("the task " + key + " asks nothing");
        }

        /** The questions that these answers call for; the others are not shown and not kept. */
        public List<Field> asked(Facts answers) {
            return fields.stream().filter(field -> field.isAsked(answers)).toList();
        }

        public TaskState state(Facts answers) {
            var asked = asked(answers);
            if (asked.stream().noneMatch(field -> answers.know(field.fact()))) return TaskState.NOT_STARTED;
            return asked.stream().allMatch(field -> field.isSettled(answers)) ? TaskState.DONE : TaskState.STARTED;
        }
    }

    /** How far a task is. */
    public enum TaskState {
        NOT_STARTED,
        STARTED,
        DONE
    }

    public Stream<Field> fields() {
        return tasks.stream().flatMap(task -> task.fields().stream());
    }

    public Optional<Task> find(String key) {
        return tasks.stream().filter(task -> task.key().equals(key)).findFirst();
    }

    /** The task that asks for the fact. */
    public Optional<Task> asking(FactKey fact) {
        return tasks.stream()
                .filter(task ->
                        task.fields().stream().anyMatch(field -> field.fact().equals(fact)))
                .findFirst();
    }

    /** What is still to be answered before it can be submitted. */
    public List<Field> missing(Facts answers) {
        return fields().filter(field -> field.isAsked(answers) && !field.isSettled(answers))
                .toList();
    }

    /** The answers to questions that are asked: what was said before a condition changed is dropped. */
    public Facts relevant(Facts answers) {
        var kept = Facts.NONE;
        for (var field : fields().filter(field -> field.isAsked(answers)).toList()) {
            var value = answers.find(field.fact());
            if (value.isPresent()) kept = kept.with(field.fact(), value.get());
        }
        return kept;
    }
}
