package org.dishui.district;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.dishui.shared.CatalogVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The authorities as pages name them, in the order of the catalogue; read once for each of its numbers. */
@Component
public class Directory {
    private record Known(long version, List<AuthorityDefinition> authorities) {}

    private final Authorities authorities;
    private final CatalogVersion version;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    Directory(Authorities authorities, CatalogVersion version) {
        this.authorities = authorities;
        this.version = version;
    }

    public List<AuthorityDefinition> all() {
        long current = version.current();
        var kept = known.get();
        if (kept != null && kept.version() == current) return kept.authorities();
        var fresh = authorities.findAllByOrderByPosition().stream()
                .map(Authority::definition)
                .toList();
        known.set(new Known(current, fresh));
        return fresh;
    }

    public Optional<AuthorityDefinition> find(String code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
