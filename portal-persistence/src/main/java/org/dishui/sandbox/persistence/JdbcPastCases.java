package org.dishui.sandbox.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.dishui.rules.Facts;
import org.dishui.sandbox.PastCase;
import org.dishui.sandbox.PastCases;
import org.dishui.shared.Slug;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcPastCases implements PastCases {
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private record Handed(UUID id, Facts answers, Instant submittedAt) {}

    private final Sql sql;
    private final ZoneId zone;

    JdbcPastCases(Sql sql, Clock clock) {
        this.sql = sql;
        this.zone = clock.getZone();
    }

    @Override
    public void each(Slug entry, Consumer<PastCase> take) {
        int number = 0;
        var after = FIRST;
        while (true) {
            var some = sql.list("""
                    select a.id, s.answers, s.submitted_at
                      from application a
                      join catalog_revision r on r.id = a.revision and r.slug = :entry
                      join lateral (select answers, submitted_at from application_submission
                                     where application_id = a.id order by position desc limit 1) s on true
                     where a.id > :after
                     order by a.id
                     limit :most""", Map.of("entry", entry, "after", after, "most", AT_ONCE), Handed.class);
            for (var handed : some)
                take.accept(new PastCase(
                        ++number,
                        handed.answers(),
                        handed.submittedAt().atZone(zone).toLocalDate()));
            if (some.size() < AT_ONCE) return;
            after = some.getLast().id();
        }
    }
}
