package org.dishui.catalog.persistence;

import java.util.List;
import java.util.Map;
import org.dishui.catalog.ProgramHistory;
import org.dishui.shared.Slug;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcProgramHistory implements ProgramHistory {
    private final Sql sql;

    JdbcProgramHistory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Past> of(Slug slug, int from, int most) {
        return sql.list("""
            select r.number, r.effective_from as "from", r.withdrawn_at is not null as withdrawn, r.publication_note as note, r.definition
              from catalog_revision r
             where r.slug = :slug and r.number <= :from
             order by r.number desc
             limit :most\
            """, Map.of("slug", slug, "from", from, "most", most), Past.class);
    }
}
