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
    /** Article 20 of the Administrative Reconsideration Law (行政复议法), counted from the day of the decision. */
    private static final int DAYS_TO_DISAGREE = 60;

    public Decision {
        conditions = List.copyOf(conditions);
        payments = List.copyOf(payments);
    }

    /** One instalment. */
    public record Payment(LocalDate due, Money amount, boolean paid) {}

    /** The last day in Shanghai to apply for administrative reconsideration. */
    public LocalDate reconsideredUntil() {
        return on.plusDays(DAYS_TO_DISAGREE);
    }

    /** The next one that is still to come. */
    public @Nullable Payment next() {
        return payments.stream().filter(payment -> !payment.paid()).findFirst().orElse(null);
    }
}
