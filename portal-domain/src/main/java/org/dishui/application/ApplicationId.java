package org.dishui.application;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.dishui.shared.Uuids;

/** Names one application inside the portal; people see its {@link Reference}. */
@Embeddable
public record ApplicationId(UUID value) {
    public static ApplicationId next() {
        return new ApplicationId(Uuids.v7());
    }

    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
