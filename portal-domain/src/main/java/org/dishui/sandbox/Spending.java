package org.dishui.sandbox;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.dishui.shared.Money;
import org.dishui.treasury.PaymentPlan;

/** What falls due month by month under the old rules and the new, had the same people come under either. */
final class Spending {
    private final Map<YearMonth, Month> months = new TreeMap<>();

    /** One month: what is paid in it. */
    public record Month(YearMonth month, Money before, Money after) {
        public Money difference() {
            return after.minus(before);
        }

        private Month plus(Month other) {
            return new Month(month, before.plus(other.before), after.plus(other.after));
        }
    }

    void add(Answer before, Answer after, LocalDate day) {
        plan(before, day, (month, amount) -> new Month(month, amount, Money.ZERO));
        plan(after, day, (month, amount) -> new Month(month, Money.ZERO, amount));
    }

    private void plan(Answer answer, LocalDate day, BiFunction<YearMonth, Money, Month> side) {
        if (answer.amount().isZero()) return;
        for (var instalment : PaymentPlan.of(answer.amount(), answer.months(), day)) {
            var month = YearMonth.from(instalment.due());
            months.merge(month, side.apply(month, instalment.amount()), Month::plus);
        }
    }

    List<Month> byMonth() {
        return List.copyOf(months.values());
    }
}
