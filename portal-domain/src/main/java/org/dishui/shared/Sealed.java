package org.dishui.shared;

import java.util.regex.Pattern;

/** An encrypted value: the id of its key, a colon, and what only the {@link Vault} can open. */
public record Sealed(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,32}:[A-Za-z0-9+/=]+");

    public Sealed {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("not a sealed value");
    }

    public static Sealed of(String text) {
        return new Sealed(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
