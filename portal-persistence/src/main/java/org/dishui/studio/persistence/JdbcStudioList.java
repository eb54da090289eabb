package org.dishui.studio.persistence;

import java.util.List;
import java.util.Map;
import org.dishui.shared.persistence.Sql;
import org.dishui.studio.StudioList;
import org.springframework.stereotype.Component;

@Component
class JdbcStudioList implements StudioList {
    private final Sql sql;

    JdbcStudioList(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Row> find(String words) {
        return sql.list(
                """
                select e.slug, l.title, l.kind, r.number, r.published_at, c.state, c.author_name, c.changed_at, c.effective_on
                  from catalog_entry e
                  join catalog_listing l on l.slug = e.slug
                  join catalog_revision r on r.id = e.current
                  left join studio_change c on c.slug = e.slug and c.state in ('DRAFT', 'SUBMITTED', 'SCHEDULED')
                 where :words = '' or e.slug ilike :like or l.title ->> 'zh' ilike :like or l.title ->> 'en' ilike :like
                 order by c.changed_at desc nulls last, l.place, e.slug
                 limit 500\
                """, Map.of("words", words, "like", "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%"), Row.class);
    }
}
