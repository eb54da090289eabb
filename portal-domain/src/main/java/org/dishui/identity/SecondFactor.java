package org.dishui.identity;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.dishui.shared.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * The secret that an authenticator app shares with the portal.
 *
 * @param secret sealed for {@code identity_account.second_factor:<id>}
 * @param since when a first code showed that the app has it; absent while it is only offered
 * @param step the time step of the last code that was taken: it and earlier ones are not taken again
 */
@Embeddable
public record SecondFactor(
        Sealed secret, @Nullable Instant since, @Nullable Long step) {
    public static SecondFactor offered(Sealed secret) {
        return new SecondFactor(secret, null, null);
    }

    public boolean isEnrolled() {
        return since != null;
    }

    /** After a code of this step was right. */
    public SecondFactor taken(long at, Instant now) {
        return new SecondFactor(secret, since == null ? now : since, at);
    }

    public boolean wasTaken(long at) {
        return step != null && at <= step;
    }
}
