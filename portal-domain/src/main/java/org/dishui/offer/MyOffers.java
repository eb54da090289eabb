package org.dishui.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dishui.application.Reference;
import org.dishui.identity.AccountId;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** One person's own offers, as their pages show them. */
public interface MyOffers {
    /** Open ones first, the one that ends first at the top; then the latest of the others. */
    List<Row> of(AccountId person, LocalDate today);

    /** How many wait for the person. */
    int open(AccountId person, LocalDate today);

    /** One offer in the list. */
    record Row(
            OfferId id,
            Slug entry,
            LocalizedText title,
            Money amount,
            int months,
            LocalDate until,
            OfferState state,
            @Nullable Cause cause,
            @Nullable Reference reference,
            Instant madeAt) {}
}
