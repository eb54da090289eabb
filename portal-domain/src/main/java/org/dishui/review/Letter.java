package org.dishui.review;

import java.time.LocalDate;
import java.util.List;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the district wrote to the applicant, word for word as it was decided; pages and PDF are drawn from it in both languages.
 *
 * @param name of the applicant
 * @param authority that decides
 * @param program that it is about
 * @param appliedOn day of the first submission in Shanghai
 * @param firstPayment when the first instalment falls due, where money is granted
 * @param conditions the clauses that are not met, for a refusal
 */
public record Letter(
        String reference,
        String name,
        LocalizedText authority,
        LocalizedText program,
        int revision,
        Outcome outcome,
        @Nullable Reason reason,
        String note,
        @Nullable Money amount,
        int months,
        @Nullable LocalDate firstPayment,
        LocalDate appliedOn,
        LocalDate decidedOn,
        List<LocalizedText> conditions) {
    public Letter {
        conditions = List.copyOf(conditions);
    }

    /** The name as a stranger who checks the letter may see it: the first character. */
    public String maskedName() {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }
}
