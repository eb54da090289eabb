package org.dishui.identity;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.dishui.shared.Uuids;

/** Which account: the one name of a person that other slices, sessions and logs know. */
@Embeddable
public record AccountId(UUID value) {
    public static AccountId next() {
        return new AccountId(Uuids.v7());
    }

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
