package org.dishui.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dishui.catalog.Exclusion;
import org.dishui.shared.Citation;
import org.dishui.shared.Money;
import org.dishui.shared.Slug;

/** What may be had beside what, and how much several things come to together, among some outcomes of one check. */
final class Combination {
    /** Several outcomes that come to no more than so much together. */
    private record Ceiling(BitSet members, long most, Citation source) {}

    private final List<Outcome> outcomes;
    private final List<BitSet> excluded = new ArrayList<>();
    private final List<Ceiling> ceilings;

    Combination(List<Outcome> outcomes) {
        this.outcomes = outcomes;
        for (int i = 0; i < outcomes.size(); i++) excluded.add(new BitSet());
        for (int i = 0; i < outcomes.size(); i++)
            for (int j = 0; j < outcomes.size(); j++) if (exclusion(i, j).isPresent()) exclude(i, j);
        this.ceilings = outcomes.stream()
                .flatMap(this::ceilings)
                .sorted(Comparator.comparingInt(ceiling -> ceiling.members().cardinality()))
                .toList();
    }

    private void exclude(int one, int other) {
        excluded.get(one).set(other);
        excluded.get(other).set(one);
    }

    private Stream<Ceiling> ceilings(Outcome outcome) {
        var entry = outcome.entry().definition();
        return entry.ceilings().stream()
                .map(together -> new Ceiling(
                        members(together.all(entry.slug()).toList()),
                        outcome.entry().money(together.most(), outcome.asOf()).fen(),
                        together.source()));
    }

    private BitSet members(List<Slug> slugs) {
        var members = new BitSet();
        for (int i = 0; i < outcomes.size(); i++)
            if (slugs.contains(outcomes.get(i).entry().slug())) members.set(i);
        return members;
    }

    /** What cannot be had beside it. */
    BitSet excludedBy(int outcome) {
        return excluded.get(outcome);
    }

    /** Why not, as written at one of the two. */
    Optional<Citation> reason(int one, int other) {
        return exclusion(one, other).or(() -> exclusion(other, one)).map(Exclusion::source);
    }

    private Optional<Exclusion> exclusion(int one, int other) {
        return outcomes.get(one)
                .entry()
                .definition()
                .exclusionOf(outcomes.get(other).entry().slug());
    }

    /**
     * What each of the chosen gives, in fen. Ceilings lie apart or one within another, so that cutting the narrower ones first, and of
     * each the later members first, loses nothing that could be paid.
     */
    long[] paid(BitSet chosen) {
        var paid = new long[outcomes.size()];
        chosen.stream().forEach(i -> paid[i] = outcomes.get(i).amount().fen());
        for (var ceiling : ceilings) cut(paid, ceiling);
        return paid;
    }

    private static void cut(long[] paid, Ceiling ceiling) {
        long over = -ceiling.most();
        for (int i = ceiling.members().nextSetBit(0);
                i >= 0;
                i = ceiling.members().nextSetBit(i + 1)) over += paid[i];
        for (int i = paid.length - 1; i >= 0 && over > 0; i--) {
            if (!ceiling.members().get(i)) continue;
            long less = Math.min(paid[i], over);
            paid[i] -= less;
            over -= less;
        }
    }

    Money total(BitSet chosen) {
        long total = 0;
        for (long each : paid(chosen)) total = Math.addExact(total, each);
        return new Money(total);
    }

    /** The ceilings that an outcome falls under. */
    List<Citation> over(int outcome) {
        return ceilings.stream()
                .filter(ceiling -> ceiling.members().get(outcome))
                .map(Ceiling::source)
                .toList();
    }
}
