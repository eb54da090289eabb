package org.dishui.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list that grows: its rows, and the cursor of the next page, absent on the last one. */
public record Paged<T>(List<T> rows, @Nullable String next) {
    public Paged {
        rows = List.copyOf(rows);
    }

    public boolean isLast() {
        return next == null;
    }

    public <R> Paged<R> map(Function<T, R> change) {
        return new Paged<>(rows.stream().map(change).toList(), next);
    }
}
