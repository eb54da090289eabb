package org.dishui.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Beside beside;
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
            Beside beside,
            Reconsidering reconsidering,
            PortalSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consents = consents;
        this.profiles = profiles;
        this.offers = offers;
        this.rehearsals = rehearsals;
        this.judging = judging;
        this.beside = beside;
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
        var offered = open.stream().filter(Offer::isOpen).map(Offer::entry).collect(Collectors.toSet());
        var fresh = programs.stream()
                .filter(program -> !offered.contains(program.slug()))
                .filter(program -> judging.match(program, facts)
                        .filter(match -> isNew(person, match))
                        .isPresent())
                .toList();
        var made = beside.lawful(person, facts, offered, fresh).stream()
                .flatMap(program -> judging.match(program, facts).stream())
                .map(match -> make(person, match))
                .toList();
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
