package org.dishui.offer;

import java.time.Clock;
import java.util.List;
import org.dishui.identity.Applicant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people agree to being matched, and withdraw it, at once. */
@Service
@Transactional
public class Consenting {
    private final Consents consents;
    private final Offers offers;
    private final Samples samples;
    private final Clock clock;

    Consenting(Consents consents, Offers offers, Samples samples, Clock clock) {
        this.consents = consents;
        this.offers = offers;
        this.samples = samples;
        this.clock = clock;
    }

    /** All that they ever gave, the latest first. */
    @Transactional(readOnly = true)
    public List<MatchingConsent> history(Applicant me) {
        return consents.of(me.id());
    }

    /** Agrees to the words as they are now. */
    public void give(Applicant me) {
        var earlier = consents.seize(me.id());
        if (earlier.filter(MatchingConsent::stands).isPresent()) return;
        var now = clock.instant();
        if (earlier.isPresent()) consents.end(me.id(), now);
        consents.give(MatchingConsent.of(me.id(), now));
    }

    /** Nothing is matched from now on; open offers are taken back, and the person is in no sample any more. */
    public void withdraw(Applicant me) {
        if (consents.seize(me.id()).isEmpty()) return;
        var now = clock.instant();
        consents.end(me.id(), now);
        for (var offer : offers.findByPersonAndState(me.id(), OfferState.OPEN)) offer.takeBack(Cause.CONSENT, now);
        samples.forget(me.id());
    }
}
