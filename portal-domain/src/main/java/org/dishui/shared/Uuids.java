package org.dishui.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Identifiers that are made in the domain, in the order of their making (UUID version 7), so that inserts stay local on any PostgreSQL. */
public final class Uuids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuids() {}

    /** A new one; ordered by the millisecond, not within it: never sort by it alone. */
    public static UUID v7() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
