package org.dishui.catalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a short text where a drawing needs it: between words, or between Han characters. */
final class TextLines {
    private static final Pattern BREAKS = Pattern.compile("(?<=\\p{IsHan})|(?<=[、，：；])|(?<= )");

    private TextLines() {}

    static List<String> wrap(String text, int width, int size) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String piece : BREAKS.splitAsStream(text).toList()) {
            if (!line.isEmpty() && width(line + piece.strip(), size) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** About; a Han character is as wide as the type is large. */
    static double width(String text, int size) {
        return text.codePoints().mapToDouble(each -> each >= 0x2E80 ? 1 : 0.54).sum() * size;
    }
}
