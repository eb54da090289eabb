package org.dishui.treasury;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Money;

/** How an approved amount is paid: at once, or in equal monthly instalments on the 15th, the last one carrying what does not divide. */
public final class PaymentPlan {
    private static final int PAY_DAY = 15;

    private PaymentPlan() {}

    /** The first payment falls on the first 15th that lies more than five days after the decision. */
    public static List<Instalment> of(Money total, int months, LocalDate decidedOn) {
        if (months < 1) throw new IllegalArgumentException("a plan has an instalment");
        long each = total.fen() / months;
        if (each < 1) throw new DomainRuleViolation("treasury.instalment-too-small");
        var first = firstPayDay(decidedOn);
        return IntStream.range(0, months)
                .mapToObj(i -> Instalment.planned(
                        first.plusMonths(i), new Money(i < months - 1 ? each : total.fen() - each * (months - 1))))
                .toList();
    }

    private static LocalDate firstPayDay(LocalDate decidedOn) {
        var thisMonth = decidedOn.withDayOfMonth(PAY_DAY);
        return thisMonth.isAfter(decidedOn.plusDays(5)) ? thisMonth : thisMonth.plusMonths(1);
    }
}
