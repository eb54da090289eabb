package org.dishui.shared;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/** A sensitive value as it is stored: the key's id, a colon, and Base64 that only the {@link Vault} can read. */
@Embeddable
public record Sealed(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,20}:[A-Za-z0-9+/]+=*");

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
