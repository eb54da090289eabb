package org.dishui.identity.persistence;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.dishui.identity.Passwords;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with 19 MiB and two passes; each hash says how it was made, so that a better way can follow. */
@Component
class Argon2Passwords implements Passwords {
    private static final String WAY = "argon2";
    private static final int MEMORY = 19 * 1024;

    /** Made like every other; no password has it. */
    private static final String NOBODYS = "{" + WAY + "}$argon2id$v=19$m=" + MEMORY
            + ",t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(WAY, Map.of(WAY, new Argon2PasswordEncoder(16, 32, 1, MEMORY, 2)));

    /** Work for a processor, and memory that two hundred requests at once must not take. */
    private final Semaphore seats = new Semaphore(Runtime.getRuntime().availableProcessors());

    @Override
    @SuppressWarnings("NullAway") // the encoder returns null for null alone
    public String hash(String password) {
        return seated(() -> encoder.encode(password));
    }

    @Override
    public boolean match(String password, @Nullable String hash) {
        return seated(() -> encoder.matches(password, hash == null ? NOBODYS : hash)) && hash != null;
    }

    @Override
    public boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T seated(Supplier<T> work) {
        seats.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            seats.release();
        }
    }
}
