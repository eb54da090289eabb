package org.dishui.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for answers by which a rule comes out a certain way: what is decided already is not tried further. Gives up rather than run on. */
final class Search {
    private static final int MOST_TRIES = 20_000;

    private final Map<FactKey, List<Value>> probes;
    private final Terms terms;
    private int tries;

    Search(Map<FactKey, List<Value>> probes, Terms terms) {
        this.probes = probes;
        this.terms = terms;
    }

    /** The given facts and those answers that it takes beside them; none where no answers do, or none was found in time. */
    Optional<Facts> find(Rule rule, Certainty wanted, Facts given) {
        if (tries++ > MOST_TRIES) return Optional.empty();
        var verdict = rule.check(given, terms);
        if (verdict.certainty() == wanted) return Optional.of(given);
        if (verdict.certainty() != Certainty.UNKNOWN) return Optional.empty();
        return open(verdict, given)
                .flatMap(fact -> probes.getOrDefault(fact, List.of()).stream()
                        .map(value -> find(rule, wanted, given.with(fact, value)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<FactKey> open(Verdict verdict, Facts given) {
        return verdict.open().stream()
                .map(found -> found.clause().test().fact())
                .filter(fact -> !given.know(fact) && probes.containsKey(fact))
                .findFirst();
    }

    /** Whether none being found proves nothing. */
    boolean gaveUp() {
        return tries > MOST_TRIES;
    }

    int tries() {
        return tries;
    }

    /** Whether the facts can be tried at all. */
    boolean covers(Set<FactKey> facts) {
        return probes.keySet().containsAll(facts);
    }
}
