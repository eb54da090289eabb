package org.dishui.offer;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.dishui.shared.Uuids;

/** Which offer. */
@Embeddable
public record OfferId(UUID value) {
    public static OfferId next() {
        return new OfferId(Uuids.v7());
    }

    public static OfferId of(String text) {
        return new OfferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
