package org.dishui.application.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dishui.application.ApplicationId;
import org.dishui.application.OverdueApplications;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcOverdueApplications implements OverdueApplications {
    private final Sql sql;

    JdbcOverdueApplications(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<ApplicationId> find(LocalDate today, Instant untouchedSince, int most) {
        return sql.list("""
                select id as value from application
                 where (state = 'RETURNED' and cast(request ->> 'until' as date) < :today)
                    or (state = 'DRAFT' and changed_at < :since)
                 order by changed_at, id
                 limit :most""", Map.of("today", today, "since", untouchedSince, "most", most), ApplicationId.class);
    }
}
