package org.dishui.audit;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One link of the chain of a case or an account: what happened, hashed together with the link before it, so that none can be changed
 * or taken out unseen. The hash is {@link Chained} over subject, position, actor, action, content and time.
 *
 * @param position 1 for the first one of its subject
 * @param content what happened, as a canonical text without personal data
 * @param previous hash of the link before; 64 zeros for the first one
 */
public record Link(
        UUID subject,
        int position,
        String actor,
        String action,
        String content,
        Instant at,
        String previous,
        String hash) {
    static Link first(UUID subject, Deed deed) {
        return of(subject, 1, deed, Chained.NONE);
    }

    Link next(Deed deed) {
        return of(subject, position + 1, deed, hash);
    }

    private static Link of(UUID subject, int position, Deed deed, String previous) {
        var parts = Stream.of(subject, position, deed.actor(), deed.action(), deed.content(), deed.at());
        var hash = Chained.hash(previous, parts);
        return new Link(subject, position, deed.actor(), deed.action(), deed.content(), deed.at(), previous, hash);
    }

    /** What a day root keeps of it. */
    public Head head() {
        return new Head(subject, position, hash);
    }

    /** Whether the link says what its hash says. */
    public boolean isSound() {
        return equals(of(subject, position, new Deed(actor, action, content, at), previous));
    }
}
