package org.dishui.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dishui.identity.AccountId;
import org.dishui.identity.Profile;
import org.dishui.identity.Profiles;
import org.dishui.rules.Facts;
import org.dishui.shared.PortalSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One person's turn in a night, in a transaction of its own: what is open is looked at again, what is new is offered, and told once. */
@Component
@Transactional
class Offering {
    /** After these the same revision is not offered again. What the portal took back itself may be true again. */
    private static final Set<OfferState> ENOUGH =
            Set.of(OfferState.OPEN, OfferState.ACCEPTED, OfferState.DECLINED, OfferState.EXPIRED);

    private final Consents consents;
    private final Profiles profiles;
    private final Offers offers;
    private final Rehearsals rehearsals;
    private final Judging judging;
    private final Reconsidering reconsidering;
    private final PortalSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offering(
            Consents consents,
            Profiles profiles,
            Offers offers,
            Rehearsals rehearsals,
            Judging judging,
            Reconsidering reconsidering,
            PortalSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consents = consents;
        this.profiles = profiles;
        this.offers = offers;
        this.rehearsals = rehearsals;
        this.judging = judging;
        this.reconsidering = reconsidering;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The offers that were made. */
    List<Offer> offer(AccountId person, List<OfferedProgram> programs) {
        var consent = consents.seize(person);
        var open = offers.findByPersonAndState(person, OfferState.OPEN);
        if (consent.filter(MatchingConsent::stands).isEmpty()) {
            open.forEach(offer -> offer.takeBack(Cause.CONSENT, clock.instant()));
            return List.of();
        }
        var facts = profiles.findById(person).map(Profile::facts).orElse(Facts.NONE);
        open.forEach(offer -> reconsidering.reconsider(offer, facts));
        var made = new ArrayList<Offer>();
        for (var program : programs)
            if (open.stream().noneMatch(offer -> offer.isOpen() && offer.entry().equals(program.slug())))
                judging.match(program, facts)
                        .filter(match -> isNew(person, match))
                        .ifPresent(match -> made.add(make(person, match)));
        tell(person, made);
        return made;
    }

    private boolean isNew(AccountId person, Match match) {
        return rehearsals
                        .hold(match.entry())
                        .filter(rehearsal -> rehearsal.lets(match.revision(), settings.wrongLimit()))
                        .isPresent()
                && !reconsidering.hasApplied(person, match.entry())
                && !offers.existsByPersonAndRevisionAndStateIn(person, match.revision(), ENOUGH);
    }

    private Offer make(AccountId person, Match match) {
        var until = match.until(LocalDate.now(clock), settings.daysToTake());
        return offers.save(Offer.of(person, match, until, clock.instant()));
    }

    private void tell(AccountId person, List<Offer> made) {
        made.stream()
                .map(Offer::until)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> events.publishEvent(new OffersMade(person, made.size(), first, clock.instant())));
    }
}
