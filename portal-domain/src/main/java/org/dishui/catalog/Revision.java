package org.dishui.catalog;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** One published state of a catalogue entry. Never changed: what is filed under it stays under it. */
@Entity
@Table(name = "catalog_revision")
public class Revision {
    @EmbeddedId
    private RevisionId id;

    private Slug slug;
    private int number;
    private EntryDefinition definition;
    private String hash;
    private Instant publishedAt;
    private Publication publication;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(int number, EntryDefinition definition, String hash, Publication publication, Instant now) {
        this.id = RevisionId.next();
        this.slug = definition.slug();
        this.number = number;
        this.definition = definition;
        this.hash = hash;
        this.publication = publication;
        this.publishedAt = now;
    }

    public RevisionId id() {
        return id;
    }

    public Slug slug() {
        return slug;
    }

    /** 1 for the first one of its entry. */
    public int number() {
        return number;
    }

    public EntryDefinition definition() {
        return definition;
    }

    public String hash() {
        return hash;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Publication publication() {
        return publication;
    }
}
