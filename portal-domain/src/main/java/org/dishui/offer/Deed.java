package org.dishui.offer;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.dishui.identity.AccountId;
import org.dishui.identity.Officer;

/** Who of the office did something, and when. */
@Embeddable
public record Deed(AccountId by, String byName, Instant at) {
    static Deed of(Officer officer, Instant now) {
        return new Deed(officer.id(), officer.name(), now);
    }
}
