package org.dishui.application;

import java.time.LocalDate;
import java.util.List;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How an application ended, as far as its applicant's page tells it; the letter has all of it.
 *
 * @param code under which the letter can be verified
 * @param reason last part of the reason's message, for a refusal
 * @param note what the officer wrote; may be empty
 * @param conditions that are not met, for a refusal
 * @param payments in the order in which they fall due
 */
public record Decision(
        String code,
        LocalDate on,
        @Nullable String reason,
        String note,
        @Nullable Money amount,
        int months,
        List<LocalizedText> conditions,
        List<Payment> payments) {
    public Decision {
        conditions = List.copyOf(conditions);
        payments = List.copyOf(payments);
    }

    /** One instalment. */
    public record Payment(LocalDate due, Money amount, boolean paid) {}

    /** The next one that is still to come. */
    public @Nullable Payment next() {
        return payments.stream().filter(payment -> !payment.paid()).findFirst().orElse(null);
    }
}
