package org.dishui.studio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was taken out of a text and what was put in; the longest common sequence of words stays. */
public final class WordDifference {
    /** A Chinese character, a word, a space, or a sign. */
    private static final Pattern TOKEN =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|\\s+|.", Pattern.DOTALL);

    private WordDifference() {}

    /** What happened to a piece of text. */
    public enum Mark {
        KEPT,
        TAKEN,
        PUT
    }

    /** A run of text with the same mark. */
    public record Piece(Mark mark, String text) {}

    /** Nothing where both are the same. */
    static List<Piece> between(String before, String after) {
        if (before.equals(after)) return List.of();
        var old = tokens(before);
        var now = tokens(after);
        int[][] common = common(old, now);
        var pieces = new ArrayList<Piece>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(pieces, Mark.KEPT, old.get(i++));
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1]))
                add(pieces, Mark.TAKEN, old.get(i++));
            else add(pieces, Mark.PUT, now.get(j++));
        }
        return pieces;
    }

    /** Length of the longest common sequence of what is left from each place on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--)
            for (int j = now.size() - 1; j >= 0; j--)
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        return common;
    }

    private static void add(List<Piece> pieces, Mark mark, String text) {
        if (!pieces.isEmpty() && pieces.getLast().mark() == mark)
            text = pieces.removeLast().text() + text;
        pieces.add(new Piece(mark, text));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
