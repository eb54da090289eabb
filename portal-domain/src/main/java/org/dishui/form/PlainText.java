package org.dishui.form;

import java.util.Optional;
import org.dishui.rules.Value;

/** Words as people write them: any script, four-byte Han included, no control characters. */
public final class PlainText {
    private static final int NAME = 150;

    private PlainText() {}

    static Reading name(String typed) {
        if (typed.isEmpty()) return Reading.silence();
        return problem(typed, NAME).orElseGet(() -> Reading.answer(new Value.Text(typed)));
    }

    /** What is wrong with it; the length counts characters as people see them, not UTF-16 units. */
    static Optional<Reading> problem(String typed, int most) {
        if (typed.codePointCount(0, typed.length()) > most) return Optional.of(Reading.problem("too-long", most));
        if (typed.codePoints().anyMatch(PlainText::isNotText)) return Optional.of(Reading.problem("characters"));
        return Optional.empty();
    }

    /** Whether every character of it is one that people can read, in the order in which they read it; line breaks are. */
    public static boolean isPlain(String typed) {
        return typed.codePoints().noneMatch(character -> character != '\r' && isNotText(character));
    }

    private static boolean isNotText(int character) {
        if (character == '\n' || character == '\t') return false;
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> isBidirectionalControl(character);
        };
    }

    /** Marks that turn the order of letters around can make one name look like another. */
    private static boolean isBidirectionalControl(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
