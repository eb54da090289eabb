package org.dishui.catalog.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dishui.catalog.ProgramPage;
import org.dishui.shared.PortalClock;
import org.dishui.shared.Slug;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcProgramPage implements ProgramPage {
    private static final String SHOWN = """
        select r.id as revision, r.number, r.effective_from as "from", e.revisions as latest,
               (select jsonb_build_object('number', n.number, 'day', cast(n.effective_from at time zone 'Asia/Shanghai' as date))
                  from catalog_revision n
                 where n.id = e.next and n.effective_from > :now) as coming,
               r.definition, a.definition as authority
          from catalog_entry e
          join catalog_revision r on %s
          join district_authority a on a.code = r.definition ->> 'authority'
         where e.slug = :slug\
        """;

    /** From the first moment of its day on, whether or not the pointer has moved yet. */
    private static final String NOW =
            SHOWN.formatted("r.id = case when e.next_from <= :now then e.next else e.current end");

    private static final String THEN = SHOWN.formatted("""
        r.id = (select p.id from catalog_revision p
                 where p.slug = e.slug and p.effective_from < :end and p.withdrawn_at is null
                 order by p.effective_from desc, p.number desc
                 limit 1)\
        """);

    private final Sql sql;
    private final Clock clock;

    JdbcProgramPage(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<Shown> find(Slug slug) {
        return sql.find(NOW, Map.of("slug", slug, "now", clock.instant()), Shown.class);
    }

    @Override
    public Optional<Shown> on(LocalDate day, Slug slug) {
        Instant end = day.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant();
        return sql.find(THEN, Map.of("slug", slug, "now", clock.instant(), "end", end), Shown.class);
    }
}
