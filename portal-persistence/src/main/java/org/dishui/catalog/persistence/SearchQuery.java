package org.dishui.catalog.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that somebody typed, as PostgreSQL searches for them: Chinese as neighbouring pairs, which finds exactly that piece of text; the
 * rest as English words.
 */
record SearchQuery(String chinese, String english) {
    private static final Pattern HAN = Pattern.compile("[\\x{4e00}-\\x{9fff}\\x{3400}-\\x{4dbf}]+");
    private static final int LONGEST = 100;

    static SearchQuery of(String typed) {
        var text = typed.strip();
        if (text.codePointCount(0, text.length()) > LONGEST)
            text = text.substring(0, text.offsetByCodePoints(0, LONGEST));
        var runs = HAN.matcher(text).results().map(run -> phrase(run.group())).toList();
        return new SearchQuery(
                String.join(" & ", runs), HAN.matcher(text).replaceAll(" ").strip());
    }

    boolean isEmpty() {
        return chinese.isEmpty() && english.isEmpty();
    }

    private static String phrase(String run) {
        if (run.length() == 1) return "'" + run + "':*";
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < run.length() - 1; i++) pairs.add("'" + run.substring(i, i + 2) + "'");
        return "(" + String.join(" <-> ", pairs) + ")";
    }
}
