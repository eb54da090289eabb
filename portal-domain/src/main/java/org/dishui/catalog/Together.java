package org.dishui.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.dishui.rules.Setting;
import org.dishui.shared.Citation;
import org.dishui.shared.Slug;

/** Several entries that may be had at once, but come to no more than so much together. */
public record Together(List<Slug> with, Setting most, Citation source) {
    public Together {
        with = List.copyOf(with);
        if (with.isEmpty()) throw new IllegalArgumentException("together needs another entry");
    }

    /** All of them, the entry that says so included. */
    public Stream<Slug> all(Slug entry) {
        return Stream.concat(Stream.of(entry), with.stream());
    }
}
