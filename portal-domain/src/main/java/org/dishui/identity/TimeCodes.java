package org.dishui.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** The six digits that an authenticator app shows (RFC 6238), as every such app can: SHA-1, thirty seconds. */
final class TimeCodes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP = GENERATOR.getTimeStep().toSeconds();

    private TimeCodes() {}

    static String newSecret() {
        var secret = new byte[20];
        RANDOM.nextBytes(secret);
        return Base32.encode(secret);
    }

    static String at(String secret, Instant moment) {
        try {
            var key = new SecretKeySpec(Base32.decode(secret), GENERATOR.getAlgorithm());
            return GENERATOR.generateOneTimePasswordString(key, moment);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The step whose code this is: now, or one before or after, as telephones' clocks differ. */
    static OptionalLong step(String secret, String code, Instant now) {
        long current = now.getEpochSecond() / STEP;
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> at(secret, Instant.ofEpochSecond(step * STEP)).equals(code))
                .findFirst();
    }
}
