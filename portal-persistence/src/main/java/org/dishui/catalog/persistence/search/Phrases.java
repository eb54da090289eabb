package org.dishui.catalog.persistence.search;

import java.util.ArrayList;
import org.dishui.catalog.persistence.search.SearchQuery.Way;

/** Pieces of text as PostgreSQL looks for them, and how much each counts beside the word itself. */
final class Phrases {
    static final double SYNONYM = 0.7;
    static final double SOUND = 0.7;
    static final double CORRECTED = 0.8;
    static final double BEGUN = 0.6;

    private Phrases() {}

    /** All its words, one after the other. */
    static Way way(String phrase, double weight) {
        var words = new ArrayList<String>();
        for (var run : Tokens.runs(phrase)) {
            var all = run.words();
            // the last character alone is there so that it is found alone
            int whole = run.han() && all.size() > 1 ? all.size() - 1 : all.size();
            all.subList(0, whole).forEach(word -> words.add(SearchVector.quoted(word)));
        }
        return new Way(words.size() == 1 ? words.getFirst() : "(" + String.join(" <-> ", words) + ")", weight);
    }

    /** Everything that begins like this. */
    static Way beginning(String word, double weight) {
        return new Way(SearchVector.quoted(word) + ":*", weight);
    }
}
