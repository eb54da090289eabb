package org.dishui.catalog.persistence.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dishui.catalog.Lexicon.Understood;
import org.jspecify.annotations.Nullable;

/** What somebody typed, as PostgreSQL looks for it. */
public record SearchQuery(List<Term> terms, Understood understood) {
    public SearchQuery {
        terms = List.copyOf(terms);
    }

    /**
     * One word or name of it, with all that may stand for it.
     *
     * @param required whether the catalogue knows it, so that the best answers have it
     */
    public record Term(List<Way> ways, boolean required) {
        public Term {
            ways = List.copyOf(ways);
        }

        private String any() {
            return ways.stream().map(Way::query).collect(Collectors.joining(" | ", "(", ")"));
        }
    }

    /**
     * One way to say it.
     *
     * @param query a piece of a tsquery
     * @param weight 1 for the word itself
     */
    public record Way(String query, double weight) {}

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Whether something was typed, and no word of it. */
    public boolean isVain(String typed) {
        return isEmpty() && !typed.isBlank();
    }

    /** As parameters of a statement: the ways of each term by its number, and what has all or one of them. */
    public void addTo(Map<String, @Nullable Object> parameters) {
        var numbers = new ArrayList<Integer>();
        var ways = new ArrayList<String>();
        var weights = new ArrayList<Float>();
        for (int i = 0; i < terms.size(); i++) {
            for (var way : terms.get(i).ways()) {
                numbers.add(i);
                ways.add(way.query());
                weights.add((float) way.weight());
            }
        }
        parameters.put("numbers", numbers.toArray(Integer[]::new));
        parameters.put("ways", ways.toArray(String[]::new));
        parameters.put("weights", weights.toArray(Float[]::new));
        parameters.put("all", all());
        parameters.put("any", any());
    }

    /** Has every word that the catalogue knows. */
    private String all() {
        var required = terms.stream().filter(Term::required).toList();
        return required.isEmpty() ? any() : joined(required, " & ");
    }

    /** Has one of the words. */
    private String any() {
        return joined(terms, " | ");
    }

    private static String joined(List<Term> terms, String sign) {
        return terms.stream().map(Term::any).collect(Collectors.joining(sign));
    }
}
