package org.dishui.application.web;

import java.util.List;
import java.util.Set;
import org.dishui.application.Mark;
import org.dishui.form.FormDefinition.Task;
import org.dishui.form.Input;
import org.dishui.form.web.Answer;

/**
 * Two pages about the same questions: the other one was saved first, and what was typed here is not lost.
 *
 * @param seen mark of what stands now: whoever has seen it may put their own in its place
 */
record Conflict(Task task, List<Line> lines, Input typed, Mark seen) {
    private static final Set<String> OURS = Set.of("_csrf", "seen", "lang", "remove");

    /** One question: what stands, and what was typed. */
    record Line(Answer stands, Answer typed) {}

    /** One value to be sent once more. */
    record Again(String name, String value) {}

    public List<Again> again() {
        return typed.values().entrySet().stream()
                .filter(field -> !OURS.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> new Again(field.getKey(), value)))
                .toList();
    }
}
