package org.dishui.shared;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an entry gives or is known for: a number or a range with its unit, or a benefit in words; never without its provenance.
 *
 * @param from the number, or the low end of a range; absent for "up to"
 * @param to the high end; absent where there is one number
 * @param text a benefit without a number
 */
public record Figure(
        LocalizedText label,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable LocalizedText unit,
        @Nullable LocalizedText text,
        Provenance provenance) {
    public Figure {
        boolean number = from != null || to != null;
        if (number == (text != null)) throw new IllegalArgumentException("a figure is a number or a text");
        if (number && unit == null) throw new IllegalArgumentException("a number needs a unit");
        if (from != null && to != null && from.compareTo(to) >= 0) throw new IllegalArgumentException("a range rises");
    }

    public boolean isNumber() {
        return text == null;
    }

    /** How much money it is at most, in yuan; absent where it is no money. */
    public Optional<BigDecimal> yuan() {
        return Optional.ofNullable(to == null ? from : to)
                .filter(most -> unit != null && unit.zh().startsWith("元"));
    }
}
