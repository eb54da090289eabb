package org.dishui.offer;

import java.time.Clock;
import java.util.Optional;
import org.dishui.application.Application;
import org.dishui.application.Applications;
import org.dishui.application.Reference;
import org.dishui.application.Starting;
import org.dishui.catalog.Revision;
import org.dishui.catalog.Revisions;
import org.dishui.identity.Applicant;
import org.dishui.identity.Profile;
import org.dishui.identity.Profiles;
import org.dishui.rules.Facts;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own offers. Whoever presses twice has one draft. */
@Service
@Transactional
public class Answering {
    private static final int LONGEST_REASON = 500;

    private final Consents consents;
    private final Offers offers;
    private final Reconsidering reconsidering;
    private final Profiles profiles;
    private final Starting starting;
    private final Applications applications;
    private final Revisions revisions;
    private final Clock clock;

    Answering(
            Consents consents,
            Offers offers,
            Reconsidering reconsidering,
            Profiles profiles,
            Starting starting,
            Applications applications,
            Revisions revisions,
            Clock clock) {
        this.consents = consents;
        this.offers = offers;
        this.reconsidering = reconsidering;
        this.profiles = profiles;
        this.starting = starting;
        this.applications = applications;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * What an offer became.
     *
     * @param complete whether nothing is left to be asked
     */
    public record Accepted(Reference reference, boolean complete) {}

    /** Makes a draft of it, prefilled from the profile; nothing where it turns out to be no longer true, which its page then explains. */
    public Optional<Accepted> accept(Applicant me, OfferId id) {
        var offer = seize(me, id);
        if (offer.isOpen()) open(me, offer);
        return offer.reference().map(reference -> accepted(me, reference));
    }

    private void open(Applicant me, Offer offer) {
        var begun = starting.drafts(me, offer.entry()).stream().findFirst();
        if (begun.isPresent()) {
            offer.accept(begun.get().reference(), clock.instant());
            return;
        }
        reconsidering.reconsider(
                offer, profiles.findById(me.id()).map(Profile::facts).orElse(Facts.NONE));
        if (offer.isOpen()) offer.accept(starting.start(me, offer.entry(), offer.entry()), clock.instant());
    }

    private Accepted accepted(Applicant me, Reference reference) {
        var application = applications.require(reference, me.id());
        return new Accepted(reference, application.state().isWithApplicant() && isComplete(application));
    }

    private boolean isComplete(Application draft) {
        return revisions
                .findById(draft.revision())
                .map(Revision::definition)
                .flatMap(definition -> Optional.ofNullable(definition.form()))
                .filter(form -> form.missing(draft.answers()).isEmpty())
                .isPresent();
    }

    /**
     * Says no to it, for good.
     *
     * @param why empty where the person gives no reason
     */
    public void decline(Applicant me, OfferId id, String why) {
        if (why.length() > LONGEST_REASON) throw new DomainRuleViolation("offer.reason-too-long", LONGEST_REASON);
        var offer = seize(me, id);
        if (offer.state() != OfferState.DECLINED) offer.decline(why, clock.instant());
    }

    /** The consent first, as whoever matches or withdraws does: so they wait for each other, and never in a circle. */
    private Offer seize(Applicant me, OfferId id) {
        consents.seize(me.id());
        return offers.seize(id, me.id()).orElseThrow(() -> new NotFound("offer " + id));
    }
}
