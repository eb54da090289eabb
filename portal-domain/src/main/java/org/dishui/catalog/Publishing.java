package org.dishui.catalog;

import java.time.Clock;
import java.time.Instant;
import org.dishui.shared.Fingerprint;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings revisions out: the revision, the entry's pointer and the flat row change together or not at all. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Publishing {
    private final Entries entries;
    private final Revisions revisions;
    private final Listings listings;
    private final Fingerprint fingerprint;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
            Entries entries,
            Revisions revisions,
            Listings listings,
            Fingerprint fingerprint,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.listings = listings;
        this.fingerprint = fingerprint;
        this.events = events;
        this.clock = clock;
    }

    public Revision publish(Entry entry, EntryDefinition definition, Publication publication) {
        var revision = entry.publish(definition, fingerprint.of(definition), publication, clock.instant());
        revisions.save(revision);
        entries.save(entry);
        return inForce(revision);
    }

    /** Publishes it for a later moment: it is read by its day from now on, and is in force from that moment on. */
    public Revision schedule(Entry entry, EntryDefinition definition, Publication publication, Instant from) {
        var revision = entry.schedule(definition, fingerprint.of(definition), publication, from, clock.instant());
        revisions.save(revision);
        tellOfSchedule(revision);
        return revision;
    }

    /** Takes back the revision that waits for its day. */
    public void withdraw(Entry entry) {
        var waiting = revisions.require(entry.next().orElseThrow());
        entry.withdraw(waiting, clock.instant());
        tellOfSchedule(waiting);
    }

    /** Its day has come. */
    Revision takeEffect(Entry entry) {
        var due = revisions.require(entry.next().orElseThrow());
        entry.takeEffect(due, clock.instant());
        return inForce(due);
    }

    private Revision inForce(Revision revision) {
        var definition = revision.definition();
        if (definition.isListed()) listings.show(definition);
        events.publishEvent(
                new RevisionPublished(revision.slug(), revision.id(), revision.number(), revision.effectiveFrom()));
        return revision;
    }

    private void tellOfSchedule(Revision revision) {
        events.publishEvent(new ScheduleChanged(revision.slug(), revision.id(), clock.instant()));
    }
}
