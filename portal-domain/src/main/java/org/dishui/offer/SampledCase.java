package org.dishui.offer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dishui.identity.AccountId;
import org.dishui.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One of a sample.
 *
 * @param person absent once they withdrew their consent
 * @param offer that was made; absent in what was only rehearsed
 * @param mark absent until an officer looked
 */
@Embeddable
public record SampledCase(
        @Nullable AccountId person,
        Money amount,
        @Nullable OfferId offer,
        @Enumerated(EnumType.STRING) @Nullable SampleMark mark,
        @Nullable Deed marked) {
    static SampledCase of(AccountId person, Money amount, @Nullable OfferId offer) {
        return new SampledCase(person, amount, offer, null, null);
    }

    SampledCase with(SampleMark found, Deed deed) {
        return new SampledCase(person, amount, offer, found, deed);
    }

    /** Whether somebody has still to look, and can. */
    public boolean isWaiting() {
        return mark == null && person != null;
    }

    public boolean isOffer() {
        return offer != null;
    }
}
