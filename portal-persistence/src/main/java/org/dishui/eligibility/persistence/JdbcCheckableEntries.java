package org.dishui.eligibility.persistence;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.dishui.eligibility.Checkable;
import org.dishui.eligibility.CheckableEntries;
import org.dishui.shared.CatalogVersion;
import org.dishui.shared.persistence.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the definitions once for each number of the catalogue; a check then costs no statement. */
@Component
class JdbcCheckableEntries implements CheckableEntries {
    private record Loaded(long version, List<Checkable> entries) {}

    private final Sql sql;
    private final CatalogVersion version;
    private final AtomicReference<@Nullable Loaded> loaded = new AtomicReference<>();

    JdbcCheckableEntries(Sql sql, CatalogVersion version) {
        this.sql = sql;
        this.version = version;
    }

    @Override
    public List<Checkable> all() {
        long current = version.current();
        var known = loaded.get();
        if (known != null && known.version() == current) return known.entries();
        var fresh = new Loaded(current, read());
        loaded.set(fresh);
        return fresh.entries();
    }

    private List<Checkable> read() {
        return sql.list("""
                select r.definition, a.definition as authority
                  from catalog_listing l
                  join catalog_entry e on e.slug = l.slug
                  join catalog_revision r on r.id = e.current
                  join district_authority a on a.code = l.authority
                 where l.checkable
                 order by l.place, l.slug""", Map.of(), Checkable.class);
    }
}
