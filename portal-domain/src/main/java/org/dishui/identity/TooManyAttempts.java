package org.dishui.identity;

import java.time.Instant;

/** It was tried too often, and will not be looked at before a certain time, right or wrong. */
public class TooManyAttempts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Instant until;

    public TooManyAttempts(Instant until) {
        super("too many attempts until " + until);
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
