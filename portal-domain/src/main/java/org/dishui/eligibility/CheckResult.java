package org.dishui.eligibility;

import java.time.LocalDate;
import java.util.List;
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

    /** What a person is entitled to and gets paid: the lines of the package. */
    public List<Outcome> paid() {
        return of(Standing.ENTITLED).stream()
                .filter(outcome ->
                        outcome.estimate() != null && !outcome.estimate().high().isZero())
                .toList();
    }

    public Money total() {
        return paid().stream()
                .map(outcome -> outcome.estimate() == null
                        ? Money.ZERO
                        : outcome.estimate().high())
                .reduce(Money.ZERO, Money::plus);
    }

    /** For how many months the longest of the payments runs. */
    public int months() {
        return paid().stream()
                .map(Outcome::estimate)
                .mapToInt(estimate -> estimate == null ? 1 : estimate.months())
                .max()
                .orElse(1);
    }

    /** The single amounts in the package. */
    public List<Estimate> estimates() {
        return paid().stream()
                .flatMap(outcome -> java.util.stream.Stream.ofNullable(outcome.estimate()))
                .toList();
    }
}
