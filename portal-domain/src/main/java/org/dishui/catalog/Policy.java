package org.dishui.catalog;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** A policy document as it stands. */
@Entity
@Table(name = "catalog_policy")
public class Policy {
    @EmbeddedId
    private Slug slug;

    private PolicyDefinition definition;
    private String hash;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Policy() {}

    static Policy of(PolicyDefinition definition, String hash) {
        var policy = new Policy();
        policy.slug = definition.slug();
        policy.definition = definition;
        policy.hash = hash;
        return policy;
    }

    /** Takes over a newer text; the same text changes nothing. */
    boolean revise(PolicyDefinition newer, String newerHash) {
        if (hash.equals(newerHash)) return false;
        definition = newer;
        hash = newerHash;
        return true;
    }

    public Slug slug() {
        return slug;
    }

    public PolicyDefinition definition() {
        return definition;
    }
}
