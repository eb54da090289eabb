package org.dishui.document;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.dishui.shared.Uuids;

/** Which file: the name that it is kept under, which says nothing of its own. */
@Embeddable
public record FileId(UUID value) {
    public static FileId next() {
        return new FileId(Uuids.v7());
    }

    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
