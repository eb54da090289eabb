package org.dishui.sandbox;

import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, before and after.
 *
 * @param number of a past case; 0 for a persona
 * @param persona its name; absent for a past case
 */
public record Shift(int number, @Nullable LocalizedText persona, Answer before, Answer after) {
    public Effect effect() {
        return before.to(after);
    }
}
