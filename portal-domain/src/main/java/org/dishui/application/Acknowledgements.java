package org.dishui.application;

import java.time.Instant;
import java.util.UUID;
import org.dishui.identity.AccountId;

/** Remembers which posted forms were carried out, so that a form posted twice is carried out once. */
public interface Acknowledgements {
    /**
     * Claims a form's key for this transaction. Whoever posts the same form at the same time waits for the first one to end.
     *
     * @param body fingerprint of what the form said
     * @return whether the form is new; false where it was carried out before
     * @throws org.dishui.shared.DomainRuleViolation {@code application.key-reused} where the key came with another body
     */
    boolean claim(AccountId account, UUID key, String body);

    /** Forgets what was claimed before that moment. */
    void forget(Instant before);
}
