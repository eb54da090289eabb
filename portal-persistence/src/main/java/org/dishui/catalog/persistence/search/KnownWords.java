package org.dishui.catalog.persistence.search;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words that stand in the catalogue, to tell a word that it has from a typing error. */
final class KnownWords {
    /** Shorter ones resemble too many. */
    private static final int SHORTEST = 4;

    private static final int LONG = 7;

    private final TreeSet<String> words;
    private final List<String> written;

    KnownWords(Collection<String> words) {
        this.words = new TreeSet<>(words);
        this.written = words.stream()
                .filter(word -> word.startsWith(SearchVector.WRITTEN))
                .map(word -> word.substring(1))
                .filter(word -> word.length() >= SHORTEST)
                .sorted()
                .toList();
    }

    boolean has(String word) {
        return words.contains(word);
    }

    boolean hasOneFrom(String beginning) {
        var next = words.ceiling(beginning);
        return next != null && next.startsWith(beginning);
    }

    /** The word that somebody meant who mistyped this one: one slip away, in a long word two. */
    @Nullable
    String closest(String typed) {
        if (typed.length() < SHORTEST) return null;
        int least = typed.length() < LONG ? 2 : 3;
        @Nullable String closest = null;
        for (var word : written) {
            if (Math.abs(word.length() - typed.length()) >= least) continue;
            int slips = slips(typed, word);
            if (slips >= least) continue;
            least = slips;
            closest = word;
        }
        return closest;
    }

    /** Letters left out, put in, changed, or changed over with their neighbour. */
    static int slips(String typed, String word) {
        var beforeLast = new int[word.length() + 1];
        var last = new int[word.length() + 1];
        for (int j = 0; j <= word.length(); j++) last[j] = j;
        for (int i = 1; i <= typed.length(); i++) {
            var now = new int[word.length() + 1];
            now[0] = i;
            for (int j = 1; j <= word.length(); j++) {
                int change = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == word.charAt(j - 2)
                        && typed.charAt(i - 2) == word.charAt(j - 1)) now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
            }
            beforeLast = last;
            last = now;
        }
        return last[word.length()];
    }
}
