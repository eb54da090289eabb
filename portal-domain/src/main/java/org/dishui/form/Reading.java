package org.dishui.form;

import java.util.List;
import org.dishui.rules.Value;

/** What typed text turned out to be. */
public sealed interface Reading {
    /** An answer. */
    record Answer(Value value) implements Reading {}

    /** Nothing was typed. */
    record Silence() implements Reading {}

    /** Something that cannot be an answer, and why: the key of a message and what it names. */
    record Problem(String message, List<Object> parameters) implements Reading {}

    static Reading answer(Value value) {
        return new Answer(value);
    }

    static Reading silence() {
        return new Silence();
    }

    static Reading problem(String message, Object... parameters) {
        return new Problem("form.problem." + message, List.of(parameters));
    }
}
