package org.dishui.identity;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.dishui.shared.Uuids;

/** Which one-time link: all that an event carries of it; the address is made only where the mail is written. */
@Embeddable
public record LinkId(UUID value) {
    public static LinkId next() {
        return new LinkId(Uuids.v7());
    }

    public static LinkId of(String text) {
        return new LinkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
