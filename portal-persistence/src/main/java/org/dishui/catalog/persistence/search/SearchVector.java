package org.dishui.catalog.persistence.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.dishui.shared.LocalizedText;

/** The words of one thing that can be found, with where they stand and how much each place counts: what PostgreSQL calls a tsvector. */
public final class SearchVector {
    /** Marks a word as it is written, by which typing errors are told. */
    static final String WRITTEN = "=";

    /** Marks the code of an authority. */
    static final String AUTHORITY = "@";

    /** Where a word stands, the weightiest first. */
    public enum Place {
        TITLE('A'),
        KEYWORDS('B'),
        SUMMARY('C'),
        BODY('D');

        private final char weight;

        Place(char weight) {
            this.weight = weight;
        }
    }

    /** No phrase reaches from one text into the next. */
    private static final int GAP = 10;

    private static final int LAST = 16_383;
    private static final Pattern QUOTED = Pattern.compile("(['\\\\])");

    private final Map<String, StringJoiner> words = new LinkedHashMap<>();
    private int position;

    public SearchVector add(LocalizedText text, Place place) {
        add(text.zh(), place);
        add(text.en(), place);
        return this;
    }

    /** The authority that answers for it, by whose name it is found, too. */
    public SearchVector by(String authority) {
        put(AUTHORITY + authority, 1, Place.SUMMARY);
        return this;
    }

    private void add(String text, Place place) {
        for (var run : Tokens.runs(Tokens.plain(text))) {
            run.words().forEach(word -> put(word, position++, place));
            if (place == Place.TITLE || place == Place.KEYWORDS) addToldBy(run, place);
        }
        position += GAP;
    }

    /** What a name is also typed as. */
    private void addToldBy(Tokens.Run run, Place place) {
        if (run.han()) Sounds.from(run.text()).forEach(sound -> put(Sounds.SIGN + sound, 1, place));
        else put(WRITTEN + run.text(), 1, Place.BODY);
    }

    private void put(String word, int at, Place place) {
        words.computeIfAbsent(word, first -> new StringJoiner(","))
                .add(Math.clamp(at + 1L, 1, LAST) + String.valueOf(place.weight));
    }

    /** As PostgreSQL reads it. */
    @Override
    public String toString() {
        var text = new StringJoiner(" ");
        words.forEach((word, places) -> text.add(quoted(word) + ":" + places));
        return text.toString();
    }

    static String quoted(String word) {
        return "'" + QUOTED.matcher(word).replaceAll("$1$1") + "'";
    }
}
