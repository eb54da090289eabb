package org.dishui.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The days ahead on which a clause begins to be answered otherwise although nobody changes anything: time passes, a figure changes. */
final class Turns {
    private static final int YEARS_AHEAD = 60;

    private final Comparison test;
    private final Value value;
    private final Terms terms;
    private final SortedSet<LocalDate> found;

    private Turns(Comparison test, Value value, Terms terms, SortedSet<LocalDate> found) {
        this.test = test;
        this.value = value;
        this.terms = terms;
        this.found = found;
    }

    static SortedSet<LocalDate> of(Rule rule, Facts facts, Terms terms) {
        var found = new TreeSet<LocalDate>();
        rule.clauses()
                .map(Rule.Clause::test)
                .forEach(test ->
                        facts.find(test.fact()).ifPresent(value -> new Turns(test, value, terms, found).look()));
        return found;
    }

    private void look() {
        var days = stations();
        for (int i = 1; i < days.size(); i++) between(days.get(i - 1), days.get(i));
    }

    /** Today, the days on which a figure changes, and a day beyond anything that is planned. */
    private List<LocalDate> stations() {
        var last = terms.day().plusYears(YEARS_AHEAD);
        var changes = terms.parameters().stream()
                .flatMap(Parameter::changes)
                .filter(day -> day.isAfter(terms.day()) && day.isBefore(last))
                .distinct()
                .sorted();
        return Stream.of(Stream.of(terms.day()), changes, Stream.of(last))
                .flatMap(days -> days)
                .toList();
    }

    /** As long as the figures stay, an answer turns once at most: by halves the day is found. */
    private void between(LocalDate from, LocalDate next) {
        var before = next.minusDays(1);
        if (!sameOn(from, before)) found.add(turn(from, before));
        if (!sameOn(before, next)) found.add(next);
    }

    private LocalDate turn(LocalDate from, LocalDate to) {
        long still = from.toEpochDay();
        long turned = to.toEpochDay();
        while (turned - still > 1) {
            long middle = (still + turned) / 2;
            if (sameOn(from, LocalDate.ofEpochDay(middle))) still = middle;
            else turned = middle;
        }
        return LocalDate.ofEpochDay(turned);
    }

    private boolean sameOn(LocalDate one, LocalDate other) {
        return test.check(value, terms.at(one)) == test.check(value, terms.at(other));
    }
}
