package org.dishui.rules;

import java.util.regex.Pattern;

/** The name of one fact, such as {@code person.degree}: who it is about, then what it is. */
public record FactKey(String value) implements Comparable<FactKey> {
    private static final Pattern SHAPE = Pattern.compile("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    public FactKey {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("not a fact: " + value);
    }

    public static FactKey of(String text) {
        return new FactKey(text);
    }

    /** By name, the order in which definitions write facts. */
    @Override
    public int compareTo(FactKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
