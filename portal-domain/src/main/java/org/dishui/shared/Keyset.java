package org.dishui.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list that grows: {@code size} rows after the row of this moment and id, or from the start. Its text is
 * the cursor in the address.
 */
public record Keyset(@Nullable Instant at, @Nullable UUID id, int size) {
    public Keyset {
        if (size < 1 || size > 1000) throw new IllegalArgumentException("a page has 1 to 1000 rows: " + size);
    }

    public static Keyset first(int size) {
        return new Keyset(null, null, size);
    }

    public static Keyset after(Instant at, UUID id, int size) {
        return new Keyset(at, id, size);
    }

    /** Reads a cursor; one that somebody made up, or none, is the first page. */
    public static Keyset of(@Nullable String cursor, int size) {
        int split = cursor == null ? -1 : cursor.indexOf('_');
        if (cursor == null || split < 0) return first(size);
        try {
            return after(Instant.parse(cursor.substring(0, split)), UUID.fromString(cursor.substring(split + 1)), size);
        } catch (DateTimeException | IllegalArgumentException madeUp) {
            return first(size);
        }
    }

    @Override
    public String toString() {
        return at == null || id == null ? "" : at + "_" + id;
    }
}
