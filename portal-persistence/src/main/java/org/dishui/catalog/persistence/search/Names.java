package org.dishui.catalog.persistence.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dishui.catalog.persistence.search.SearchQuery.Term;
import org.dishui.catalog.persistence.search.SearchQuery.Way;

/** Words and phrases that have other names: each is looked for under all of them. */
record Names(Synonyms synonyms, Set<String> marks) {
    /** A district says where, which matters less than what. */
    private static final double WHERE = 0.5;

    boolean has(String key) {
        return synonyms.has(key);
    }

    Term term(String name) {
        var all = new LinkedHashSet<>(List.of(name));
        all.addAll(synonyms.of(Synonyms.key(name)));
        marks.addAll(all);
        var authority =
                all.stream().flatMap(each -> synonyms.authority(each).stream()).findFirst();
        double worth = authority.isPresent() ? WHERE : 1;
        var ways = new ArrayList<Way>();
        for (var each : all) ways.add(Phrases.way(each, each.equals(name) ? worth : worth * Phrases.SYNONYM));
        authority.ifPresent(code -> ways.add(new Way(SearchVector.quoted(SearchVector.AUTHORITY + code), worth)));
        return new Term(ways, true);
    }
}
