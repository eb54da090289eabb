package org.dishui.offer;

import org.dishui.identity.AccountId;
import org.dishui.rules.Facts;

/**
 * Somebody who agreed to being matched.
 *
 * @param facts what the profile says
 * @param notice version of the words that they agreed to
 * @param open how many offers are with them
 */
public record Candidate(AccountId person, Facts facts, String notice, int open) {
    boolean isCurrent() {
        return notice.equals(MatchingConsent.NOTICE);
    }
}
