package org.dishui.eligibility;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.dishui.catalog.Kind;
import org.dishui.catalog.Lifecycle;
import org.dishui.rules.Certainty;
import org.dishui.rules.Estimate;
import org.dishui.rules.Facts;
import org.dishui.rules.Terms;
import org.dishui.rules.Verdict;
import org.dishui.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a check found for one entry.
 *
 * @param asOf the day of the check, in Shanghai
 * @param estimate how much it comes to, where every condition is met and it gives money
 * @param doubt why it is not certain, where every condition is met
 */
public record Outcome(
        Checkable entry,
        LocalDate asOf,
        Verdict verdict,
        @Nullable Estimate estimate,
        Standing standing,
        @Nullable Doubt doubt) {
    /** Meeting the conditions does not give these away: somebody still chooses, or there are only so many. */
    private static final Set<Kind> LIMITED = EnumSet.complementOf(EnumSet.of(Kind.PROGRAM, Kind.SUBSIDY, Kind.SERVICE));

    static Outcome of(Checkable entry, Facts facts, LocalDate asOf) {
        var verdict = entry.check(facts, asOf);
        return switch (verdict.certainty()) {
            case UNMET -> new Outcome(entry, asOf, verdict, null, Standing.NOT_NOW, null);
            case UNKNOWN -> new Outcome(entry, asOf, verdict, null, Standing.CANNOT_TELL, null);
            case MET -> met(entry, verdict, entry.definition().estimate(facts, asOf), asOf);
        };
    }

    private static Outcome met(Checkable entry, Verdict verdict, @Nullable Estimate estimate, LocalDate asOf) {
        var doubt = doubt(entry, estimate, asOf);
        var standing = doubt == null ? Standing.ENTITLED : doubt == Doubt.NOT_OPEN ? Standing.NOT_NOW : Standing.LIKELY;
        return new Outcome(entry, asOf, verdict, estimate, standing, doubt);
    }

    private static @Nullable Doubt doubt(Checkable entry, @Nullable Estimate estimate, LocalDate asOf) {
        var status = entry.definition().status();
        if (status.phase() == Lifecycle.Phase.HISTORICAL) return Doubt.RULE_UNVERIFIED;
        if (!status.isOpenOn(asOf)) return Doubt.NOT_OPEN;
        if (status.phase() == Lifecycle.Phase.PILOT) return Doubt.PILOT;
        if (LIMITED.contains(entry.definition().kind())) return Doubt.LIMITED;
        return estimate == null || estimate.isExact() ? null : Doubt.AMOUNT_OPEN;
    }

    Terms terms() {
        return entry.definition().terms(asOf);
    }

    /** What it comes to, at most; nothing where it gives no money or a condition is not met. */
    public Money amount() {
        return estimate == null ? Money.ZERO : estimate.high();
    }

    /** Whether further answers leave its conditions as they are. */
    public boolean isSettled() {
        return verdict.certainty() != Certainty.UNKNOWN;
    }
}
