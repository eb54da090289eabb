package org.dishui.offer;

import java.time.Instant;
import java.util.UUID;
import org.dishui.identity.AccountId;
import org.dishui.shared.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * That somebody agreed to being matched, to which words, from when to when. It is never changed but for its end.
 *
 * @param notice version of the words that they agreed to
 * @param withdrawnAt absent while it stands
 */
public record MatchingConsent(
        UUID id,
        AccountId person,
        String notice,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {
    /** The words as they are now; whoever agreed to earlier ones is asked again. */
    public static final String NOTICE = "2026-11";

    static MatchingConsent of(AccountId person, Instant now) {
        return new MatchingConsent(Uuids.v7(), person, NOTICE, now, null);
    }

    /** Whether somebody may be matched by it. */
    public boolean stands() {
        return withdrawnAt == null && notice.equals(NOTICE);
    }
}
