package org.dishui.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with a form, in the order of its fields. */
record Problems(List<Problem> all) {
    static final Problems NONE = new Problems(List.of());

    Problems {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public @Nullable Problem of(String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
