package org.dishui.watch;

import java.time.LocalDate;
import org.dishui.catalog.Lifecycle.Phase;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a list, as far as a change of it is news.
 *
 * @param phase of an entry; a policy document has none
 */
public record Found(
        String address, @Nullable Phase phase, @Nullable LocalDate closes) {
    String line() {
        return address + " " + phase + " " + closes;
    }
}
