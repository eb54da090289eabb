package org.dishui.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dishui.identity.AccountId;

/** Who agreed to being matched, and who did once. */
public interface Consents {
    /** Keeps it, unless one stands already: two presses are one consent. */
    void give(MatchingConsent consent);

    /** The one that is not withdrawn, whatever its words; whoever matches or withdraws at the same time waits. */
    Optional<MatchingConsent> seize(AccountId person);

    void end(AccountId person, Instant now);

    /** All that somebody ever gave, the latest first. */
    List<MatchingConsent> of(AccountId person);
}
