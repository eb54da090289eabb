package org.dishui.catalog.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A text in pieces, of which some answer what somebody searched for. */
public record Marked(List<Piece> pieces) {
    /** Some of the text, as it stands there. */
    public record Piece(String text, boolean marked) {}

    private static final int BEFORE = 30;
    private static final int AFTER = 120;

    /** The whole text; a mark in Chinese counts wherever it stands, any other at the beginning of a word, and takes the whole word. */
    static Marked of(String text, List<String> marks) {
        return new Marked(pieces(text, marked(text, marks)));
    }

    /** What it was narrowed to: the line with most of it, and of a long line the surroundings. */
    static Marked best(List<String> lines, List<String> marks) {
        var line = lines.stream()
                .max(Comparator.comparingInt(each -> marked(each, marks).cardinality()))
                .orElse("");
        int first = Math.max(0, marked(line, marks).nextSetBit(0));
        int from = first <= BEFORE ? 0 : wordStart(line, first - BEFORE);
        int to = end(line, first + AFTER);
        var shown = (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
        return of(shown, marks);
    }

    /** Without marks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Whether it answers at all. */
    boolean hasMarks() {
        return pieces.stream().anyMatch(Piece::marked);
    }

    private static int end(String line, int at) {
        if (at >= line.length()) return line.length();
        return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }

    private static int wordStart(String line, int from) {
        int at = from;
        while (at > 0 && isLatin(line.charAt(at)) && isLatin(line.charAt(at - 1))) at--;
        return at > 0 && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }

    private static BitSet marked(String text, List<String> marks) {
        var marked = new BitSet(text.length());
        var lower = lower(text);
        for (var mark : marks) {
            boolean chinese = mark.codePoints().anyMatch(Character::isIdeographic);
            for (int at = lower.indexOf(mark); at >= 0; at = lower.indexOf(mark, at + 1))
                if (chinese) marked.set(at, at + mark.length());
                else if (at == 0 || !isLatin(lower.charAt(at - 1))) marked.set(at, wordEnd(lower, at + mark.length()));
        }
        return marked;
    }

    /** Character by character, so that places stay what they are. */
    private static String lower(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isLatin(text.charAt(at))) at++;
        return at;
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    private static List<Piece> pieces(String text, BitSet marked) {
        var pieces = new ArrayList<Piece>();
        for (int from = 0; from < text.length(); ) {
            boolean on = marked.get(from);
            int to = on ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int end = to < 0 ? text.length() : Math.min(to, text.length());
            pieces.add(new Piece(text.substring(from, end), on));
            from = end;
        }
        return List.copyOf(pieces);
    }
}
