package org.dishui.watch;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.dishui.shared.Uuids;

/** Which saved search. */
@Embeddable
public record SavedSearchId(UUID value) {
    public static SavedSearchId next() {
        return new SavedSearchId(Uuids.v7());
    }

    public static SavedSearchId of(String text) {
        return new SavedSearchId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
