package org.dishui.catalog.persistence.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Tells the words of a text apart. Chinese has no spaces, so each pair of neighbouring characters is a word, which finds any piece of text;
 * other words stand for all their forms.
 */
final class Tokens {
    /** What stands between signs and spaces. */
    record Run(String text, boolean han) {
        /** Its pairs, and its last character alone, so that one character finds it, too. */
        List<String> words() {
            if (!han) return List.of(stem(text));
            var characters = characters(text);
            var words = new ArrayList<String>();
            for (int i = 0; i < characters.size(); i++)
                words.add(String.join("", characters.subList(i, Math.min(i + 2, characters.size()))));
            return words;
        }
    }

    private static final Pattern RUNS = Pattern.compile("(\\p{IsHan}+)|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final Pattern POSSESSIVE = Pattern.compile("[’'](s\\b)?");

    /** A stemmer remembers the word that it is at. */
    private static final ThreadLocal<SnowballStemmer> STEMMER =
            ThreadLocal.withInitial(() -> new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH));

    private Tokens() {}

    /** Without what does not matter for finding: width, case, and which characters somebody writes in. */
    static String plain(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return POSSESSIVE.matcher(hasHan(plain) ? Simplified.of(plain) : plain).replaceAll("");
    }

    static List<Run> runs(String plain) {
        return RUNS.matcher(plain)
                .results()
                .map(run -> new Run(run.group(), run.group(1) != null))
                .toList();
    }

    static List<String> characters(String han) {
        return han.codePoints().mapToObj(Character::toString).toList();
    }

    static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    static String stem(String word) {
        return STEMMER.get().stem(word).toString();
    }
}
