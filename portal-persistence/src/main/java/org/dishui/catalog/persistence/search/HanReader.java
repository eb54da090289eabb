package org.dishui.catalog.persistence.search;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dishui.catalog.persistence.search.SearchQuery.Term;
import org.dishui.catalog.persistence.search.SearchQuery.Way;

/** Reads a run of Chinese: the words that have other names, what says nothing, and every other pair of neighbours. */
final class HanReader {
    private final String run;
    private final Synonyms synonyms;
    private final KnownWords known;
    private final Set<String> marks;

    HanReader(String run, Synonyms synonyms, KnownWords known, Set<String> marks) {
        this.run = run;
        this.synonyms = synonyms;
        this.known = known;
        this.marks = marks;
    }

    void read(List<Term> terms) {
        var characters = Tokens.characters(run);
        if (characters.size() == 1) {
            terms.add(new Term(List.of(Phrases.beginning(run, 1)), known.hasOneFrom(run)));
            marks.add(run);
            return;
        }
        int before = terms.size();
        for (int i = 0; i < characters.size(); ) {
            int named = longest(characters, i, synonyms::has);
            int empty = named > 0 ? 0 : longest(characters, i, synonyms::isIgnored);
            if (named > 0)
                terms.add(new Names(synonyms, marks).term(String.join("", characters.subList(i, i + named))));
            else if (empty == 0 && i + 1 < characters.size()) pair(characters.get(i) + characters.get(i + 1), terms);
            i += Math.max(1, named + empty);
        }
        if (terms.stream().skip(before).anyMatch(term -> !term.required())) terms.add(bySound());
    }

    /** How many characters from here on are such a word; 0 where there is none. */
    private int longest(List<String> characters, int from, Predicate<String> such) {
        for (int length = Math.min(synonyms.longestHan(), characters.size() - from); length > 1; length--)
            if (such.test(String.join("", characters.subList(from, from + length)))) return length;
        return 0;
    }

    private void pair(String pair, List<Term> terms) {
        boolean is = known.has(pair);
        terms.add(new Term(List.of(new Way(SearchVector.quoted(pair), 1)), is));
        marks.add(pair);
    }

    /** A wrong character often sounds like the right one. */
    private Term bySound() {
        return new Term(List.of(Phrases.beginning(Sounds.SIGN + Sounds.of(run), Phrases.SOUND)), false);
    }
}
