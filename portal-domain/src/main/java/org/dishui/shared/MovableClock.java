package org.dishui.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The demo's clock: it can be set back for a piece of work, so that sample cases have a past. Each thread has its own hands. */
public final class MovableClock extends Clock {
    private final Clock real;
    private final ThreadLocal<Instant> moved;

    MovableClock(ZoneId zone) {
        this(Clock.system(zone), new ThreadLocal<>());
    }

    private MovableClock(Clock real, ThreadLocal<Instant> moved) {
        this.real = real;
        this.moved = moved;
    }

    /** Does the work as if it were that moment. */
    public void at(Instant moment, Runnable work) {
        moved.set(moment);
        try {
            work.run();
        } finally {
            moved.remove();
        }
    }

    @Override
    public Instant instant() {
        var moment = moved.get();
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone), moved);
    }
}
