package org.dishui.identity.web;

import java.util.List;
import org.dishui.form.Reading;

/** What is wrong with one field of a form: shown above the form with a link to the field, and at the field. */
record Problem(String field, String message, List<Object> parameters) {
    static Problem of(String field, String message, Object... parameters) {
        return new Problem(field, message, List.of(parameters));
    }

    static Problem of(String field, Reading.Problem problem) {
        return new Problem(field, problem.message(), problem.parameters());
    }

    /** For the message's placeholders. */
    public Object[] arguments() {
        return parameters.toArray();
    }
}
