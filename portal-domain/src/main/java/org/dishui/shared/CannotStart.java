package org.dishui.shared;

import org.jspecify.annotations.Nullable;

/** What keeps the portal from starting, in the one line that the person who starts it will read. */
public class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String line) {
        this(line, null);
    }

    public CannotStart(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
