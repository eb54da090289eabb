package org.dishui.shared;

import java.time.Instant;

/** Somebody else, or the same person elsewhere, changed it after it was shown: nothing was overwritten. */
public class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Instant noticedAt;

    public Stale(String what, Instant noticedAt) {
        super(what + " was changed by someone else");
        this.noticedAt = noticedAt;
    }

    public Instant noticedAt() {
        return noticedAt;
    }
}
