package org.dishui.shared;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of something in addresses: lower-case English words joined by hyphens; it never changes. */
@Embeddable
public record Slug(String value) {
    private static final int LONGEST = 80;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("not a slug: " + value);
    }

    public static Slug of(String text) {
        return new Slug(text);
    }

    /** Reads what somebody may have made up. */
    public static Optional<Slug> read(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches()
                ? Optional.of(new Slug(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
