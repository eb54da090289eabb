package org.dishui.offer;

import java.time.Clock;
import org.dishui.identity.Officer;
import org.dishui.shared.NotFound;
import org.dishui.shared.PortalSettings;
import org.dishui.shared.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a lead checks a sample, lets offers go out, and stops them by one press. */
@Service
@Transactional
public class Releasing {
    private final OfferDesk desk;
    private final Rehearsals rehearsals;
    private final Offers offers;
    private final PortalSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Releasing(
            OfferDesk desk,
            Rehearsals rehearsals,
            Offers offers,
            PortalSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.rehearsals = rehearsals;
        this.offers = offers;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says what the lead found about one of the sample.
     *
     * @param position counted from 0
     */
    public void mark(Officer me, Slug entry, RehearsalId rehearsal, int position, SampleMark mark) {
        desk.requireAsLead(me, entry);
        require(entry, rehearsal).mark(position, mark, deed(me));
    }

    /**
     * Lets offers go out.
     *
     * @param seen version of the rehearsal that the lead looked at: nobody releases what they have not seen
     */
    public void release(Officer me, Slug entry, RehearsalId rehearsal, int seen) {
        var program = desk.requireAsLead(me, entry);
        var found = require(entry, rehearsal);
        if (found.is(RehearsalState.RELEASED)) return;
        if (found.version() != seen) throw new OptimisticLockingFailureException("rehearsal " + rehearsal);
        found.release(program.shown().revision(), settings.wrongLimit(), deed(me));
        tell(found, me, "released");
    }

    /** No offer goes out any more, and what is open is taken back. Pressing again changes nothing. */
    public void stop(Officer me, Slug entry, RehearsalId rehearsal) {
        desk.requireAsLead(me, entry);
        var found = require(entry, rehearsal);
        if (found.is(RehearsalState.STOPPED)) return;
        found.stop(deed(me));
        offers.takeBackAll(entry, Cause.STOPPED, clock.instant());
        tell(found, me, "stopped");
    }

    private Rehearsal require(Slug entry, RehearsalId id) {
        return rehearsals
                .findById(id)
                .filter(found -> found.entry().equals(entry))
                .orElseThrow(() -> new NotFound("rehearsal " + id));
    }

    private void tell(Rehearsal rehearsal, Officer me, String action) {
        events.publishEvent(new RehearsalMoved(rehearsal.id(), rehearsal.entry(), me.id(), action, clock.instant()));
    }

    private Deed deed(Officer me) {
        return Deed.of(me, clock.instant());
    }
}
