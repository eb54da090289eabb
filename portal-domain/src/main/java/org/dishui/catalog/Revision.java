package org.dishui.catalog;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.dishui.shared.DomainRuleViolation;
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
    private Instant effectiveFrom;
    private @Nullable Instant withdrawnAt;
    private Publication publication;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(int number, EntryDefinition definition, String hash, Publication publication, Instant from, Instant now) {
        this.id = RevisionId.next();
        this.slug = definition.slug();
        this.number = number;
        this.definition = definition;
        this.hash = hash;
        this.publication = publication;
        this.publishedAt = now;
        this.effectiveFrom = from;
    }

    /** Takes it back before its day; the public saw it, so it stays in the history. */
    void withdraw(Instant now) {
        if (withdrawnAt != null || !now.isBefore(effectiveFrom)) throw new DomainRuleViolation("catalog.in-force");
        withdrawnAt = now;
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

    /** From when on it is what the entry says. */
    public Instant effectiveFrom() {
        return effectiveFrom;
    }

    public Publication publication() {
        return publication;
    }
}
