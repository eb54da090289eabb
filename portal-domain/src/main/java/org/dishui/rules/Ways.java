package org.dishui.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the ways from a no to a yes: the smallest sets of facts that a person can change, by which, today or from some day on, the rule
 * holds. Fixed facts that were said stay; what was not said may still turn out as it is needed.
 */
public final class Ways {
    /** Who would have to change more than this is shown other programs. */
    private static final int MOST_CHANGES = 3;

    private static final int MOST_WAYS = 5;
    private static final int MOST_CHANGEABLE = 12;

    private final Rule rule;
    private final Facts facts;
    private final Terms terms;
    private final Vocabulary vocabulary;
    private final Map<FactKey, List<Value>> probes;
    private final SortedSet<LocalDate> days;
    private final List<Way> found = new ArrayList<>();

    private Ways(Rule rule, Facts facts, Terms terms, Vocabulary vocabulary) {
        this.rule = rule;
        this.facts = facts;
        this.terms = terms;
        this.vocabulary = vocabulary;
        this.probes = new LinkedHashMap<>(Probes.of(tests(), vocabulary, terms));
        this.days = new TreeSet<>(Turns.of(rule, facts, terms));
        days.add(terms.day());
        begin();
    }

    /** The shortest first, of those the soonest; nothing where the rule is met or cannot be told yet, or where no way leads there. */
    public static List<Way> toYes(Rule rule, Facts facts, Terms terms, Vocabulary vocabulary) {
        if (rule.check(facts, terms).certainty() != Certainty.UNMET) return List.of();
        return new Ways(rule, facts, terms, vocabulary).find();
    }

    private List<Comparison> tests() {
        return rule.clauses().map(Rule.Clause::test).toList();
    }

    /** Nobody can have begun something earlier than they did: what counts months of it can only begin today. */
    private void begin() {
        for (var test : tests())
            if (test instanceof Comparison.Reaches(Quantity.MonthsOf months, var least)
                    && facts.find(months.fact()).orElse(null) instanceof Value.Rows before)
                vocabulary
                        .find(months.fact())
                        .flatMap(list -> SampleRows.begun(months, before, terms.day(), list, terms))
                        .ifPresent(rows -> begin(months.fact(), rows));
    }

    private void begin(FactKey fact, Value.Rows rows) {
        probes.put(fact, List.of(rows));
        days.addAll(Turns.of(rule, facts.with(fact, rows), terms));
    }

    private List<Way> find() {
        var changeable = changeable();
        for (int size = 0; size <= MOST_CHANGES && found.size() < MOST_WAYS; size++)
            subsets(changeable, size).forEach(this::tryChanging);
        return found.stream()
                .sorted(Comparator.comparingInt((Way way) -> way.changes().size())
                        .thenComparing(Way::from))
                .limit(MOST_WAYS)
                .toList();
    }

    private List<FactKey> changeable() {
        return probes.keySet().stream()
                .filter(facts::know)
                .filter(fact -> vocabulary.require(fact).canChange())
                .limit(MOST_CHANGEABLE)
                .toList();
    }

    private static Stream<Set<FactKey>> subsets(List<FactKey> facts, int size) {
        if (size == 0) return Stream.of(Set.of());
        if (facts.size() < size) return Stream.empty();
        var rest = facts.subList(1, facts.size());
        var with = subsets(rest, size - 1).<Set<FactKey>>map(subset -> {
            var larger = new LinkedHashSet<FactKey>();
            larger.add(facts.getFirst());
            larger.addAll(subset);
            return larger;
        });
        return Stream.concat(with, subsets(rest, size));
    }

    /** Whoever changes more must be there sooner: else the shorter way does. */
    private boolean isWorthIt(Set<FactKey> changed, LocalDate day) {
        return found.stream()
                .filter(way -> way.changes().stream().map(Way.Step::fact).allMatch(changed::contains))
                .allMatch(way -> day.isBefore(way.from()));
    }

    private void tryChanging(Set<FactKey> changed) {
        var open = facts;
        for (var fact : changed) open = open.without(fact);
        for (var day : days) {
            if (!isWorthIt(changed, day)) return;
            var reached = new Search(probes, terms.at(day)).find(rule, Certainty.MET, open);
            if (reached.isEmpty()) continue;
            found.add(way(day, changed, reached.get()));
            return;
        }
    }

    private Way way(LocalDate day, Set<FactKey> changed, Facts reached) {
        var changes =
                changed.stream().flatMap(fact -> step(fact, reached).stream()).toList();
        var provided = reached.values().keySet().stream()
                .filter(fact -> !facts.know(fact))
                .flatMap(fact -> step(fact, reached).stream())
                .toList();
        return new Way(day, changes, provided);
    }

    private Optional<Way.Step> step(FactKey fact, Facts reached) {
        var clauses = rule.clauses()
                .filter(clause -> clause.test().fact().equals(fact))
                .toList();
        return reached.find(fact)
                .map(then -> new Way.Step(fact, facts.find(fact).orElse(null), then, clauses));
    }
}
