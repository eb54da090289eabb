package org.dishui.offer;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.dishui.shared.Uuids;

/** Which rehearsal. */
@Embeddable
public record RehearsalId(UUID value) {
    public static RehearsalId next() {
        return new RehearsalId(Uuids.v7());
    }

    public static RehearsalId of(String text) {
        return new RehearsalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
