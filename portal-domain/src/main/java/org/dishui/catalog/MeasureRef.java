package org.dishui.catalog;

/** A measure of a policy document, written {@code document/measure}. */
public record MeasureRef(String value) {
    public MeasureRef {
        if (!value.matches("[a-z0-9-]+/[a-z0-9-]+")) throw new IllegalArgumentException("not a measure: " + value);
    }

    public String document() {
        return value.substring(0, value.indexOf('/'));
    }

    public String measure() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
