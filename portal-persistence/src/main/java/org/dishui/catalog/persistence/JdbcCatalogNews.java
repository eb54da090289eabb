package org.dishui.catalog.persistence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.dishui.catalog.CatalogNews;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcCatalogNews implements CatalogNews {
    private final Sql sql;
    private final Clock clock;

    JdbcCatalogNews(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Item> latest(int most) {
        return sql.list("""
            select r.slug, r.number, r.effective_from as "from", r.publication_note as note,
                   r.definition -> 'title' as title, r.definition -> 'summary' as summary
              from catalog_revision r
              join catalog_listing l on l.slug = r.slug
             where r.effective_from <= :now and r.withdrawn_at is null
             order by r.effective_from desc, l.place, r.slug, r.number desc
             limit :most\
            """, Map.of("now", clock.instant(), "most", most), Item.class);
    }

    @Override
    public List<Page> pages(int most) {
        return sql.list("""
            select l.slug, r.effective_from as "from"
              from catalog_listing l
              join catalog_entry e on e.slug = l.slug
              join catalog_revision r on r.id = e.current
             order by l.place, l.slug
             limit :most\
            """, Map.of("most", most), Page.class);
    }
}
