package org.dishui.catalog;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** One thing in the catalogue, by its address; it points at the revision that holds now. */
@Entity
@Table(name = "catalog_entry")
public class Entry {
    @EmbeddedId
    private Slug slug;

    private RevisionId current;
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
        var revision = new Revision(++revisions, definition, hash, publication, now);
        if (publication.isShipped()) shipped = hash;
        current = revision.id();
        currentHash = hash;
        return revision;
    }

    /** A release brings this text; whether it is to be published here: not if it was seen before, not over a change made in this district. */
    Shipment receive(String hash) {
        if (hash.equals(shipped)) return Shipment.KNOWN;
        return currentHash.equals(shipped) ? Shipment.NEW : Shipment.CHANGED_HERE;
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

    public int revisions() {
        return revisions;
    }
}
