package org.dishui.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.rules.Estimate;
import org.dishui.shared.Money;

/** What a check found, entry by entry, on a day. */
public record CheckResult(LocalDate asOf, List<Outcome> outcomes) {
    public CheckResult {
        outcomes = List.copyOf(outcomes);
    }

    public List<Outcome> of(Standing standing) {
        return outcomes.stream()
                .filter(outcome -> outcome.standing() == standing)
                .toList();
    }

    public int count(Standing standing) {
        return of(standing).size();
    }

    /** How many answers stand, whatever is said further. */
    public long settled() {
        return outcomes.stream().filter(Outcome::isSettled).count();
    }

    /** The best that the person can lawfully have at once. */
    public SupportPackage best() {
        return Packing.of(of(Standing.ENTITLED), of(Standing.LIKELY));
    }

    /** What of it is paid: the lines of the package. */
    public List<Outcome> paid() {
        return best().taken().stream()
                .map(SupportPackage.Taken::outcome)
                .filter(outcome -> !outcome.amount().isZero())
                .toList();
    }

    public Money total() {
        return best().total();
    }

    /** For how many months the longest of the payments runs. */
    public int months() {
        return estimates().stream().mapToInt(Estimate::months).max().orElse(1);
    }

    /** The single amounts in the package. */
    public List<Estimate> estimates() {
        return paid().stream()
                .flatMap(outcome -> Stream.ofNullable(outcome.estimate()))
                .toList();
    }
}
