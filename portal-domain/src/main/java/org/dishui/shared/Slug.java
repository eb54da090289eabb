package org.dishui.shared;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/** The name of something in addresses: lower-case English words joined by hyphens; it never changes. */
@Embeddable
public record Slug(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (value.length() > 80 || !SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("not a slug: " + value);
    }

    public static Slug of(String text) {
        return new Slug(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
