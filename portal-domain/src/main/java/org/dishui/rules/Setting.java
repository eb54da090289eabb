package org.dishui.rules;

import java.util.regex.Pattern;
import org.dishui.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a policy sets: written out ("48", "1234.50"), or by the name of one of the entry's {@link Parameter}s, whose value changes
 * from a day on. It is held in hundredths, so that whole numbers and yuan are compared and added exactly.
 *
 * @param parameter the name; absent where the figure is written out
 */
public record Setting(@Nullable String parameter, long hundredths) {
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z0-9]+)*");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");

    public static Setting of(String text) {
        if (NAME.matcher(text).matches()) return new Setting(text, 0);
        if (!FIGURE.matcher(text).matches())
            throw new IllegalArgumentException("neither a figure nor the name of a parameter: " + text);
        return of(Money.of(text));
    }

    public static Setting of(Money money) {
        return new Setting(null, money.fen());
    }

    @Override
    public String toString() {
        return parameter != null ? parameter : new Money(hundredths).toString();
    }
}
