package org.dishui.studio;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.dishui.shared.Uuids;

/** Names one change. */
@Embeddable
public record ChangeId(UUID value) {
    public static ChangeId next() {
        return new ChangeId(Uuids.v7());
    }

    public static ChangeId of(String text) {
        return new ChangeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
