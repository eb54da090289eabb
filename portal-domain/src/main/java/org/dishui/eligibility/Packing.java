package org.dishui.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.dishui.shared.Money;

/**
 * Finds the best lawful package. What nothing excludes is always in it; of the rest one thing after another is taken or left, and a branch
 * is left as soon as even all that could still be taken would not beat the best that is known. Exact, unless there are too many ways.
 */
final class Packing {
    private static final int MOST_TRIES = 50_000;

    private final List<Outcome> outcomes;
    private final Combination combination;
    private BitSet best = new BitSet();
    private Money bestTotal = Money.ZERO;
    private int tries;

    private Packing(List<Outcome> outcomes) {
        this.outcomes = outcomes;
        this.combination = new Combination(outcomes);
    }

    /** Of what somebody is entitled to; likely things that it rules out are named, too. */
    static SupportPackage of(List<Outcome> entitled, List<Outcome> likely) {
        var packing = new Packing(entitled);
        var all = new BitSet();
        all.set(0, entitled.size());
        packing.search(new BitSet(), all);
        return packing.packed(likely);
    }

    /** @param open what may still be taken beside what is taken */
    private void search(BitSet taken, BitSet open) {
        if (++tries > MOST_TRIES) return;
        var most = union(taken, open);
        if (!beatsBest(most)) return;
        int next = firstContested(open);
        if (next < 0) {
            best = most;
            bestTotal = combination.total(most);
            return;
        }
        var with = union(taken, bit(next));
        var beside = without(open, bit(next));
        search(with, without(beside, combination.excludedBy(next)));
        search(taken, beside);
    }

    private boolean beatsBest(BitSet chosen) {
        int more = combination.total(chosen).compareTo(bestTotal);
        return more > 0 || (more == 0 && chosen.cardinality() > best.cardinality());
    }

    private int firstContested(BitSet open) {
        return open.stream()
                .filter(i -> combination.excludedBy(i).intersects(open))
                .findFirst()
                .orElse(-1);
    }

    private SupportPackage packed(List<Outcome> likely) {
        var paid = combination.paid(best);
        var taken = best.stream().mapToObj(i -> taken(i, new Money(paid[i]))).toList();
        var others = new ArrayList<Outcome>();
        IntStream.range(0, outcomes.size()).filter(i -> !best.get(i)).forEach(i -> others.add(outcomes.get(i)));
        others.addAll(likely);
        var blocked = others.stream()
                .map(other -> blocked(other, taken))
                .filter(each -> !each.reasons().isEmpty());
        return new SupportPackage(taken, blocked.toList(), tries <= MOST_TRIES);
    }

    private SupportPackage.Taken taken(int i, Money paid) {
        var outcome = outcomes.get(i);
        return new SupportPackage.Taken(outcome, paid, paid.equals(outcome.amount()) ? List.of() : combination.over(i));
    }

    private static SupportPackage.Blocked blocked(Outcome outcome, List<SupportPackage.Taken> taken) {
        var reasons = taken.stream()
                .flatMap(each -> new Combination(List.of(outcome, each.outcome()))
                        .reason(0, 1).map(source -> new SupportPackage.Reason(each.outcome(), source)).stream());
        return new SupportPackage.Blocked(outcome, reasons.toList());
    }

    private static BitSet bit(int i) {
        var bit = new BitSet();
        bit.set(i);
        return bit;
    }

    private static BitSet union(BitSet one, BitSet other) {
        var union = (BitSet) one.clone();
        union.or(other);
        return union;
    }

    private static BitSet without(BitSet one, BitSet other) {
        var rest = (BitSet) one.clone();
        rest.andNot(other);
        return rest;
    }
}
