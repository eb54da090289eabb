package org.dishui.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dishui.shared.PortalClock;

/** Writes and seals chains as if it were another day. */
public final class OtherDays {
    private OtherDays() {}

    public static void write(Chains chains, UUID subject, String action, Instant at) {
        var deed = new Deed("officer " + new UUID(7, 7), action, "核对 " + action, at);
        chains.append(chains.last(subject).map(last -> last.next(deed)).orElseGet(() -> Link.first(subject, deed)));
    }

    public static void seal(Roots roots, Instant now) {
        new SealingDays(roots, Clock.fixed(now, PortalClock.ZONE)).run();
    }
}
