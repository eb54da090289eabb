package org.dishui.offer;

import org.dishui.identity.ProfileChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Judges open offers anew as soon as somebody corrects their profile: nobody waits for the night. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProfileNews {
    private final Consents consents;
    private final Offers offers;
    private final Reconsidering reconsidering;

    ProfileNews(Consents consents, Offers offers, Reconsidering reconsidering) {
        this.consents = consents;
        this.offers = offers;
        this.reconsidering = reconsidering;
    }

    @EventListener
    void on(ProfileChanged changed) {
        if (consents.seize(changed.account()).isEmpty()) return;
        for (var offer : offers.findByPersonAndState(changed.account(), OfferState.OPEN))
            reconsidering.reconsider(offer, changed.facts());
    }
}
