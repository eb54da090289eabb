package org.dishui.site.web;

import org.jspecify.annotations.Nullable;

/**
 * A figure as it is set: the large part, and the unit that follows in small type.
 *
 * @param unit absent for a benefit in words
 */
public record Quantity(String number, @Nullable String unit) {
    public boolean isWord() {
        return unit == null;
    }

    /** In one line, for labels and titles; Chinese takes no space between number and unit. */
    public String line(boolean spaced) {
        if (unit == null) return number;
        return spaced ? number + " " + unit : number + unit;
    }
}
