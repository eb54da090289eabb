package org.dishui.catalog;

import java.time.Clock;
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
        if (definition.isListed()) listings.show(definition);
        events.publishEvent(
                new RevisionPublished(entry.slug(), revision.id(), revision.number(), revision.publishedAt()));
        return revision;
    }
}
