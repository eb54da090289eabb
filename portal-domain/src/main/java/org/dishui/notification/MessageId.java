package org.dishui.notification;

import java.util.UUID;
import org.dishui.shared.Uuids;

/** Which message. */
public record MessageId(UUID value) {
    public static MessageId next() {
        return new MessageId(Uuids.v7());
    }

    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
