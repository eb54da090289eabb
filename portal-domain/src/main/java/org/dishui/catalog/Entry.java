package org.dishui.catalog;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** One thing in the catalogue, by its address; it points at the revision that is in force, and at the one that will be from a later day on. */
@Entity
@Table(name = "catalog_entry")
public class Entry {
    @EmbeddedId
    private Slug slug;

    private RevisionId current;
    private @Nullable RevisionId next;
    private @Nullable Instant nextFrom;
    private int revisions;
    private String shipped;
    private String currentHash;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    /** A new entry without a revision yet; the first {@link #publish} gives it one. */
    static Entry at(Slug slug) {
        var entry = new Entry();
        entry.slug = slug;
        entry.shipped = "";
        entry.currentHash = "";
        return entry;
    }

    /** The next revision, which holds from now on. */
    Revision publish(EntryDefinition definition, String hash, Publication publication, Instant now) {
        if (!definition.slug().equals(slug)) throw new IllegalArgumentException(definition.slug() + " is not " + slug);
        if (next != null) throw new IllegalStateException(slug + " has a revision that waits for its day");
        var revision = new Revision(++revisions, definition, hash, publication, now, now);
        if (publication.isShipped()) shipped = hash;
        hold(revision);
        return revision;
    }

    /** The next revision, which is in force from a later moment on. */
    Revision schedule(EntryDefinition definition, String hash, Publication publication, Instant from, Instant now) {
        if (next != null) throw new IllegalStateException(slug + " has a revision that waits for its day");
        if (!from.isAfter(now)) throw new DomainRuleViolation("catalog.from-past");
        var revision = new Revision(++revisions, definition, hash, publication, from, now);
        next = revision.id();
        nextFrom = from;
        return revision;
    }

    /** The day of the revision that waits has come. */
    void takeEffect(Revision due, Instant now) {
        if (!due.id().equals(next) || nextFrom == null || nextFrom.isAfter(now))
            throw new IllegalArgumentException(due.id() + " is not due");
        forgetNext();
        hold(due);
    }

    void withdraw(Revision waiting, Instant now) {
        if (!waiting.id().equals(next)) throw new IllegalArgumentException(waiting.id() + " does not wait");
        waiting.withdraw(now);
        forgetNext();
    }

    private void hold(Revision revision) {
        current = revision.id();
        currentHash = revision.hash();
    }

    private void forgetNext() {
        next = null;
        nextFrom = null;
    }

    /** A release brings this text; whether it is to be published here: not if it was seen before, not over a change made, or agreed to, in this district. */
    Shipment receive(String hash) {
        if (hash.equals(shipped)) return Shipment.KNOWN;
        return currentHash.equals(shipped) && next == null ? Shipment.NEW : Shipment.CHANGED_HERE;
    }

    /** What a release's text means for an entry. */
    enum Shipment {
        NEW,
        KNOWN,
        /** The district has its own text now; the release's is left aside. */
        CHANGED_HERE
    }

    public Slug slug() {
        return slug;
    }

    public RevisionId current() {
        return current;
    }

    /** The one that waits for its day. */
    public Optional<RevisionId> next() {
        return Optional.ofNullable(next);
    }

    public int revisions() {
        return revisions;
    }
}
