package org.dishui.catalog.persistence.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dishui.catalog.Lexicon.Understood;
import org.dishui.catalog.persistence.search.SearchQuery.Term;
import org.dishui.catalog.persistence.search.SearchQuery.Way;

/** Reads what somebody typed: its words, what else they may be called, and what they may have meant. Nothing that is typed is an error. */
final class QueryReader {
    private static final int LONGEST = 100;
    private static final int MOST_TERMS = 24;

    /** Looking for what somebody meant takes longer than all the rest. */
    private static final int MOST_CORRECTED = 5;

    private final Synonyms synonyms;
    private final KnownWords known;
    private final Set<String> marks = new LinkedHashSet<>();
    private final Names names;
    private final List<Term> terms = new ArrayList<>();
    private String meant;
    private int corrected;

    private QueryReader(String plain, Synonyms synonyms, KnownWords known) {
        this.synonyms = synonyms;
        this.known = known;
        this.names = new Names(synonyms, marks);
        this.meant = plain;
    }

    static SearchQuery read(String typed, Synonyms synonyms, KnownWords known) {
        var plain = Tokens.plain(cut(typed.strip()));
        var reader = new QueryReader(plain, synonyms, known);
        reader.readAll(Tokens.runs(plain));
        var understood = new Understood(List.copyOf(reader.marks), reader.meant.equals(plain) ? null : reader.meant);
        return new SearchQuery(reader.terms.stream().limit(MOST_TERMS).toList(), understood);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    private void readAll(List<Tokens.Run> runs) {
        var sentence = new ArrayList<String>();
        for (var run : runs) {
            if (!run.han()) {
                sentence.add(run.text());
                continue;
            }
            readWords(sentence);
            sentence.clear();
            new HanReader(run.text(), names, known).read(terms);
        }
        readWords(sentence);
    }

    /** Words with spaces between them: the longest phrase that has other names, else each word that says something. */
    private void readWords(List<String> words) {
        boolean nothingElse = words.stream().allMatch(synonyms::isIgnored);
        for (int i = 0; i < words.size(); ) {
            int length = phraseAt(words, i);
            if (length > 0) terms.add(names.term(String.join(" ", words.subList(i, i + length))));
            else if (nothingElse || !synonyms.isIgnored(words.get(i))) terms.add(word(words.get(i)));
            i += Math.max(1, length);
        }
    }

    private int phraseAt(List<String> words, int from) {
        for (int length = Math.min(synonyms.longestPhrase(), words.size() - from); length > 0; length--)
            if (synonyms.has(Synonyms.key(String.join(" ", words.subList(from, from + length))))) return length;
        return 0;
    }

    private Term word(String word) {
        var ways = new ArrayList<Way>();
        var stem = Tokens.stem(word);
        ways.add(new Way(SearchVector.quoted(stem), 1));
        marks.add(stem.length() < word.length() ? stem : word);
        boolean begun = word.length() > 1 && known.hasOneFrom(word);
        boolean sounds = word.length() > 1 && known.hasOneFrom(Sounds.SIGN + word);
        if (begun && !known.has(stem)) ways.add(Phrases.beginning(word, Phrases.BEGUN));
        if (sounds) ways.add(Phrases.beginning(Sounds.SIGN + word, Phrases.SOUND));
        boolean is = known.has(stem) || begun || sounds;
        if (!is) is = correct(word, ways);
        return new Term(ways, is);
    }

    private boolean correct(String word, List<Way> ways) {
        var closest = corrected++ < MOST_CORRECTED ? known.closest(word) : null;
        if (closest == null) return false;
        var term = synonyms.has(Synonyms.key(closest)) ? names.term(closest) : word(closest);
        term.ways().forEach(way -> ways.add(new Way(way.query(), way.weight() * Phrases.CORRECTED)));
        meant = meant.replaceFirst("(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{N}])", closest);
        return true;
    }
}
