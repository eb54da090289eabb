package org.dishui.identity;

import org.jspecify.annotations.Nullable;

/** How passwords are kept: so that nobody can read them back. */
public interface Passwords {
    String hash(String password);

    /** Takes the same time where there is no hash, so that nobody can tell an unknown address by the clock. */
    boolean match(String password, @Nullable String hash);

    /** Whether it was kept in a way that is no longer the best. */
    boolean isOutdated(String hash);
}
