package org.dishui.review.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dishui.application.ApplicationId;
import org.dishui.identity.Officer;
import org.dishui.review.Looks;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcLooks implements Looks {
    private final Sql sql;

    JdbcLooks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<String> look(Officer officer, ApplicationId at, Instant now, Instant since) {
        return sql.list(
                """
                with mine as (
                    insert into review_look (officer, name, case_id, at) values (:officer, :name, :case, :now)
                        on conflict (officer) do update set name = excluded.name, case_id = excluded.case_id, at = excluded.at)
                select name from review_look where case_id = :case and officer <> :officer and at >= :since order by at desc limit 5""",
                Map.of("officer", officer.id(), "name", officer.name(), "case", at, "now", now, "since", since),
                String.class);
    }
}
