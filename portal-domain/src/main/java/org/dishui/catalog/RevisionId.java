package org.dishui.catalog;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.dishui.shared.Uuids;

/** Names one published state of an entry, for ever. */
@Embeddable
public record RevisionId(UUID value) {
    public static RevisionId next() {
        return new RevisionId(Uuids.v7());
    }

    public static RevisionId of(String text) {
        return new RevisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
