package org.dishui.rules;

import java.util.ArrayList;
import java.util.List;

/** Those rows of a list that meet some conditions for certain, and those that may meet them. */
record Rows(List<Facts> certain, List<Facts> possible) {
    static Rows of(Value list, List<Comparison> where, Terms terms) {
        var certain = new ArrayList<Facts>();
        var possible = new ArrayList<Facts>();
        for (var row : ((Value.Rows) list).rows()) {
            var certainty = check(row, where, terms);
            if (certainty == Certainty.MET) certain.add(row);
            if (certainty != Certainty.UNMET) possible.add(row);
        }
        return new Rows(certain, possible);
    }

    private static Certainty check(Facts row, List<Comparison> where, Terms terms) {
        var all = Certainty.MET;
        for (var condition : where) all = all.and(condition.check(row, terms));
        return all;
    }

    /** What those that count add up to; a row in which it was not said may hold any sum. */
    Range sum(Quantity part, Terms terms) {
        return new Range(
                sum(certain, part, terms, 0).low(),
                sum(possible, part, terms, Range.ENDLESS).high());
    }

    private static Range sum(List<Facts> rows, Quantity part, Terms terms, long unsaid) {
        return rows.stream()
                .map(row -> row.find(part.fact())
                        .map(value -> part.of(value, terms))
                        .orElse(Range.exactly(unsaid)))
                .reduce(Range.NOTHING, Range::plus);
    }

    static boolean has(Fact list, FactKey part, FactType type) {
        return list.part(part).filter(each -> each.type() == type).isPresent();
    }

    static boolean suit(Fact list, List<Comparison> where) {
        return list.type() == FactType.LIST
                && where.stream()
                        .allMatch(condition -> list.part(condition.fact())
                                .filter(condition::suits)
                                .isPresent());
    }
}
