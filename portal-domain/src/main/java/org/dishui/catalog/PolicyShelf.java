package org.dishui.catalog;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.dishui.shared.CatalogVersion;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The policy documents as pages cite them; few and long, so read once for each number of the catalogue. */
@Component
public class PolicyShelf {
    private record Known(long version, List<PolicyDefinition> policies) {}

    private final Policies policies;
    private final CatalogVersion version;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    PolicyShelf(Policies policies, CatalogVersion version) {
        this.policies = policies;
        this.version = version;
    }

    public List<PolicyDefinition> all() {
        long current = version.current();
        var kept = known.get();
        if (kept != null && kept.version() == current) return kept.policies();
        var fresh = policies.findAll().stream().map(Policy::definition).toList();
        known.set(new Known(current, fresh));
        return fresh;
    }

    public Optional<PolicyDefinition> find(Slug slug) {
        return all().stream().filter(policy -> policy.slug().equals(slug)).findFirst();
    }
}
