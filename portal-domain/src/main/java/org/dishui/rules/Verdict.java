package org.dishui.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule says of some facts on a day: met, unmet or unknown, and the same for every clause under it. */
public record Verdict(
        Certainty certainty,
        Join join,
        List<Verdict> parts,
        @Nullable Finding finding) {
    /** How the parts make the whole. */
    public enum Join {
        ALL,
        ANY,
        NONE,
        /** A clause: it has a finding and no parts. */
        CLAUSE
    }

    /** One clause, what the person's value is, and whether that suffices. */
    public record Finding(
            Rule.Clause clause,
            Certainty certainty,
            @Nullable Value value) {}

    public Verdict {
        parts = List.copyOf(parts);
    }

    static Verdict of(Rule.Clause clause, Certainty certainty, @Nullable Value value) {
        return new Verdict(certainty, Join.CLAUSE, List.of(), new Finding(clause, certainty, value));
    }

    /** unmet before unknown before met. */
    static Verdict all(List<Verdict> parts) {
        return new Verdict(strongest(parts, Certainty.UNMET, Certainty.MET), Join.ALL, parts, null);
    }

    /** met before unknown before unmet. */
    static Verdict any(List<Verdict> parts) {
        return new Verdict(strongest(parts, Certainty.MET, Certainty.UNMET), Join.ANY, parts, null);
    }

    static Verdict none(List<Verdict> parts) {
        var any = strongest(parts, Certainty.MET, Certainty.UNMET);
        return new Verdict(opposite(any), Join.NONE, parts, null);
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
        return needed().filter(found -> found.certainty() == Certainty.UNKNOWN).toList();
    }

    private Stream<Finding> flat() {
        return finding != null ? Stream.of(finding) : parts.stream().flatMap(Verdict::flat);
    }

    private Stream<Finding> needed() {
        if (finding != null) return Stream.of(finding);
        if (certainty != Certainty.UNKNOWN) return Stream.empty();
        return parts.stream()
                .filter(part -> part.certainty == Certainty.UNKNOWN)
                .flatMap(Verdict::needed);
    }

    private static Certainty strongest(List<Verdict> parts, Certainty decisive, Certainty otherwise) {
        if (parts.stream().anyMatch(is(decisive))) return decisive;
        return parts.stream().anyMatch(is(Certainty.UNKNOWN)) ? Certainty.UNKNOWN : otherwise;
    }

    private static Predicate<Verdict> is(Certainty certainty) {
        return verdict -> verdict.certainty == certainty;
    }

    private static Certainty opposite(Certainty certainty) {
        return switch (certainty) {
            case MET -> Certainty.UNMET;
            case UNMET -> Certainty.MET;
            case UNKNOWN -> Certainty.UNKNOWN;
        };
    }
}
