package org.dishui.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One link of a case's chain: what happened, hashed together with the link before it, so that none can be changed or taken out unseen.
 * Each part is hashed with its length, so that no two different links have the same text.
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
    static final String NONE = "0".repeat(64);

    static Link first(UUID subject, Deed deed) {
        return of(subject, 1, deed, NONE);
    }

    Link next(Deed deed) {
        return of(subject, position + 1, deed, hash);
    }

    private static Link of(UUID subject, int position, Deed deed, String previous) {
        var hash = hash(
                previous,
                Stream.of(subject, position, deed.actor(), deed.action(), deed.content(), deed.at())
                        .map(Object::toString)
                        .map(part -> part.length() + ":" + part)
                        .collect(Collectors.joining(",")));
        return new Link(subject, position, deed.actor(), deed.action(), deed.content(), deed.at(), previous, hash);
    }

    /** Whether the link says what its hash says. */
    public boolean isSound() {
        return equals(of(subject, position, new Deed(actor, action, content, at), previous));
    }

    private static String hash(String previous, String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
