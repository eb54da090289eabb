package org.dishui.rules;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of some facts on a day: met, unmet or unknown, and the same for every part of it down to the clauses.
 *
 * @param finding of a clause, which has no parts
 * @param tally of a table of points
 */
public record Verdict(
        Certainty certainty,
        Rule rule,
        List<Verdict> parts,
        @Nullable Finding finding,
        @Nullable Tally tally) {
    /** How the parts make the whole. */
    public enum Join {
        ALL,
        ANY,
        NONE,
        POINTS,
        /** A clause: it has a finding and no parts. */
        CLAUSE
    }

    /** One clause, what the person's value is, and whether that suffices on those terms. */
    public record Finding(
            Rule.Clause clause,
            Certainty certainty,
            @Nullable Value value,
            Terms terms) {
        /** What the policy asks for. */
        public Required required() {
            return Required.by(clause.test(), terms);
        }

        /** What the answer comes to, where the clause counts or reckons; else the answer itself. */
        public @Nullable Value reckoned() {
            return value == null ? null : Required.reckoned(clause.test(), value, terms);
        }
    }

    /**
     * Points reached, in hundredths, and how many are needed.
     *
     * @param needed absent where none was set for that day
     */
    public record Tally(Range reached, @Nullable Long needed) {
        Certainty certainty() {
            return needed == null ? Certainty.UNKNOWN : reached.atLeast(needed);
        }
    }

    public Verdict {
        parts = List.copyOf(parts);
    }

    static Verdict of(Rule.Clause clause, Facts facts, Terms terms) {
        var value = facts.values().get(clause.test().fact());
        var certainty = value == null ? Certainty.UNKNOWN : clause.test().check(value, terms);
        return new Verdict(certainty, clause, List.of(), new Finding(clause, certainty, value, terms), null);
    }

    static Verdict of(Rule.AllOf rule, List<Verdict> parts) {
        return new Verdict(all(parts), rule, parts, null, null);
    }

    static Verdict of(Rule.AnyOf rule, List<Verdict> parts) {
        return new Verdict(any(parts), rule, parts, null, null);
    }

    static Verdict of(Rule.NoneOf rule, List<Verdict> parts) {
        return new Verdict(any(parts).opposite(), rule, parts, null, null);
    }

    static Verdict of(Rule.Points rule, List<Verdict> parts, Terms terms) {
        var reached = Range.NOTHING;
        int from = 0;
        for (var group : rule.groups()) {
            int to = from + group.scores().size();
            reached = reached.plus(group.reached(parts.subList(from, to)));
            from = to;
        }
        var tally = new Tally(reached, terms.find(rule.least()).orElse(null));
        return new Verdict(tally.certainty(), rule, parts, null, tally);
    }

    private static Certainty all(List<Verdict> parts) {
        var all = Certainty.MET;
        for (var part : parts) all = all.and(part.certainty);
        return all;
    }

    private static Certainty any(List<Verdict> parts) {
        var any = Certainty.UNMET;
        for (var part : parts) any = any.or(part.certainty);
        return any;
    }

    public Join join() {
        return switch (rule) {
            case Rule.AllOf all -> Join.ALL;
            case Rule.AnyOf any -> Join.ANY;
            case Rule.NoneOf none -> Join.NONE;
            case Rule.Points points -> Join.POINTS;
            case Rule.Clause clause -> Join.CLAUSE;
        };
    }

    public boolean isMet() {
        return certainty == Certainty.MET;
    }

    /** Every clause in reading order, with what was found. */
    public List<Finding> findings() {
        return flat().toList();
    }

    /** The clauses that keep the answer from being met: those that do not bear on it are left out. */
    public List<Finding> open() {
        return unknown().toList();
    }

    private Stream<Finding> flat() {
        return finding != null ? Stream.of(finding) : parts.stream().flatMap(Verdict::flat);
    }

    private Stream<Finding> unknown() {
        if (certainty != Certainty.UNKNOWN) return Stream.empty();
        return finding != null ? Stream.of(finding) : parts.stream().flatMap(Verdict::unknown);
    }
}
