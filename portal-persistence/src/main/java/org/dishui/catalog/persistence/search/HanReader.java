package org.dishui.catalog.persistence.search;

import java.util.List;
import java.util.function.Predicate;
import org.dishui.catalog.persistence.search.SearchQuery.Term;
import org.dishui.catalog.persistence.search.SearchQuery.Way;

/** Reads a run of Chinese: the words that have other names, what says nothing, and every other pair of neighbours. */
record HanReader(String run, Names names, KnownWords known) {
    void read(List<Term> terms) {
        var characters = Tokens.characters(run);
        if (characters.size() == 1) {
            terms.add(new Term(List.of(Phrases.beginning(run, 1)), known.hasOneFrom(run)));
            names.marks().add(run);
            return;
        }
        int before = terms.size();
        for (int i = 0; i < characters.size(); ) {
            int named = longest(characters, i, names::has);
            int empty = named > 0 ? 0 : longest(characters, i, names.synonyms()::isIgnored);
            if (named > 0) terms.add(names.term(String.join("", characters.subList(i, i + named))));
            else if (empty == 0 && i + 1 < characters.size()) pair(characters.get(i) + characters.get(i + 1), terms);
            i += Math.max(1, named + empty);
        }
        if (terms.stream().skip(before).anyMatch(term -> !term.required())) addSound(terms);
    }

    /** How many characters from here on are such a word; 0 where there is none. */
    private int longest(List<String> characters, int from, Predicate<String> such) {
        for (int length = Math.min(names.synonyms().longestHan(), characters.size() - from); length > 1; length--)
            if (such.test(String.join("", characters.subList(from, from + length)))) return length;
        return 0;
    }

    private void pair(String pair, List<Term> terms) {
        boolean is = known.has(pair);
        terms.add(new Term(List.of(new Way(SearchVector.quoted(pair), 1)), is));
        names.marks().add(pair);
    }

    /** A wrong character often sounds like the right one. */
    private void addSound(List<Term> terms) {
        var sound = Sounds.of(run);
        if (!sound.isEmpty())
            terms.add(new Term(List.of(Phrases.beginning(Sounds.SIGN + sound, Phrases.SOUND)), false));
    }
}
