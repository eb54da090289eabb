package org.dishui.treasury;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dishui.identity.AccountId;
import org.dishui.shared.Money;

/** What somebody is paid and when. */
public interface MyPayments {
    /** At most 200 instalments, the earliest first. */
    List<Row> of(AccountId payee);

    /** Over all instalments, however many. */
    Sums sums(AccountId payee);

    /** What was paid, and what is still to come. */
    record Sums(Money paid, Money planned) {}

    /** One instalment of one case. */
    record Row(UUID caseId, int position, LocalDate due, Money amount, Instalment.State state) {}
}
