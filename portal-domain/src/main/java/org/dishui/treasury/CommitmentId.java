package org.dishui.treasury;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.dishui.shared.Uuids;

/** Names one commitment. */
@Embeddable
public record CommitmentId(UUID value) {
    public static CommitmentId next() {
        return new CommitmentId(Uuids.v7());
    }

    public static CommitmentId of(String text) {
        return new CommitmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
