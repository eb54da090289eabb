package org.dishui.catalog.persistence.search;

import java.util.ArrayList;
import java.util.Set;
import org.dishui.catalog.persistence.search.SearchQuery.Term;
import org.dishui.catalog.persistence.search.SearchQuery.Way;

/** Words and phrases that have other names: each is looked for under all of them. */
record Names(Synonyms synonyms, Set<String> marks) {
    Term term(String name) {
        var ways = new ArrayList<Way>();
        add(name, 1, ways);
        for (var other : synonyms.of(Synonyms.key(name))) if (!other.equals(name)) add(other, Phrases.SYNONYM, ways);
        return new Term(ways, true);
    }

    private void add(String name, double weight, ArrayList<Way> ways) {
        ways.add(Phrases.way(name, weight));
        marks.add(name);
        synonyms.authority(name)
                .ifPresent(code -> ways.add(new Way(SearchVector.quoted(SearchVector.AUTHORITY + code), weight)));
    }
}
