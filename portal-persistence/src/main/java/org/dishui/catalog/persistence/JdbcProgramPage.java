package org.dishui.catalog.persistence;

import java.util.Map;
import java.util.Optional;
import org.dishui.catalog.ProgramPage;
import org.dishui.shared.Slug;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcProgramPage implements ProgramPage {
    private final Sql sql;

    JdbcProgramPage(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Shown> find(Slug slug) {
        return sql.find("""
                select r.id as revision, r.number, r.published_at, r.definition, a.definition as authority
                  from catalog_entry e
                  join catalog_revision r on r.id = e.current
                  join district_authority a on a.code = r.definition ->> 'authority'
                 where e.slug = :slug""", Map.of("slug", slug), Shown.class);
    }
}
