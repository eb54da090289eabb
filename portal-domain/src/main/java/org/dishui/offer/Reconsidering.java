package org.dishui.offer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dishui.application.ApplicationState;
import org.dishui.application.Applications;
import org.dishui.catalog.ProgramPage.Shown;
import org.dishui.catalog.Revisions;
import org.dishui.identity.AccountId;
import org.dishui.rules.Facts;
import org.dishui.shared.Slug;
import org.springframework.stereotype.Component;

/** Looks at an open offer once more: what is no longer true is taken back, with the cause. */
@Component
class Reconsidering {
    private static final Set<ApplicationState> NOTHING_CAME_OF_IT =
            Set.of(ApplicationState.WITHDRAWN, ApplicationState.LAPSED);

    private final OfferedPrograms programs;
    private final Judging judging;
    private final Revisions revisions;
    private final Applications applications;
    private final Beside beside;
    private final Clock clock;

    Reconsidering(
            OfferedPrograms programs,
            Judging judging,
            Revisions revisions,
            Applications applications,
            Beside beside,
            Clock clock) {
        this.programs = programs;
        this.judging = judging;
        this.revisions = revisions;
        this.applications = applications;
        this.beside = beside;
        this.clock = clock;
    }

    /** Whether somebody asked for it themselves, and it came to something or still may. */
    boolean hasApplied(AccountId person, Slug entry) {
        return applications.existsByApplicantAndAboutAndStateNotIn(person, entry, NOTHING_CAME_OF_IT);
    }

    void reconsider(Offer offer, Facts facts) {
        var now = clock.instant();
        if (offer.isOver(LocalDate.now(clock))) offer.expire(now);
        else if (hasApplied(offer.person(), offer.entry())) offer.takeBack(Cause.APPLIED, now);
        else if (beside.hasAnother(offer.person(), offer.entry())) offer.takeBack(Cause.EXCLUDED, now);
        else again(offer, facts, now);
    }

    private void again(Offer offer, Facts facts, Instant now) {
        var program = programs.find(offer.entry());
        if (program.isEmpty()) offer.takeBack(Cause.CLOSED, now);
        else if (!stillSays(offer, program.get(), facts)) offer.takeBack(cause(offer, program.get(), facts), now);
    }

    private boolean stillSays(Offer offer, OfferedProgram program, Facts facts) {
        return judging.match(program, facts).filter(offer::says).isPresent();
    }

    /** Where the rules of that time would still give it, the rules changed; else the person did, or the day. */
    private Cause cause(Offer offer, OfferedProgram now, Facts facts) {
        if (offer.revision().equals(now.shown().revision())) return Cause.FACTS;
        return then(offer, now.shown())
                        .filter(then -> stillSays(offer, then, facts))
                        .isPresent()
                ? Cause.RULES
                : Cause.FACTS;
    }

    private Optional<OfferedProgram> then(Offer offer, Shown now) {
        return revisions
                .findById(offer.revision())
                .map(revision -> new OfferedProgram(new Shown(
                        revision.id(),
                        revision.number(),
                        revision.effectiveFrom(),
                        now.latest(),
                        null,
                        revision.definition(),
                        now.authority())));
    }
}
