package org.dishui.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How links and day roots are hashed: SHA-256, in lower-case hexadecimal, over the hash before in ASCII, followed by the parts in
 * UTF-8. Each part is written as its length in UTF-16 units, a colon and itself, and parts are joined by commas, so that no two
 * different lists have the same text. Instants are in UTC as ISO-8601 writes them, with as many groups of three decimals as they need.
 */
final class Chained {
    /** The hash before the first one. */
    static final String NONE = "0".repeat(64);

    private Chained() {}

    static String hash(String previous, Stream<?> parts) {
        var text = parts.map(Object::toString)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining(","));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
