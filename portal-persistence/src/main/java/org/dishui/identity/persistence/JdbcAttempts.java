package org.dishui.identity.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dishui.identity.Attempts;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcAttempts implements Attempts {
    private final Sql sql;

    JdbcAttempts(Sql sql) {
        this.sql = sql;
    }

    /** Old rows go in the same breath, as many as nobody else is at: the table keeps no history of anybody. */
    @Override
    public List<Tried> count(List<String> subjects, Instant now, Duration window) {
        return sql.list("""
                with forgotten as (
                    delete from identity_sign_in_attempt
                     where subject in (select subject from identity_sign_in_attempt
                                        where since <= :open and subject not in (:subjects)
                                        order by since limit 100 for update skip locked))
                insert into identity_sign_in_attempt as tried (subject, times, since)
                select unnest(array[:subjects]), 1, :now
                    on conflict (subject) do update
                   set times = case when tried.since <= :open then 1 else tried.times + 1 end,
                       since = case when tried.since <= :open then excluded.since else tried.since end
                returning subject, times, since""", Map.of("subjects", subjects, "now", now, "open", now.minus(window)), Tried.class);
    }

    @Override
    public void forgive(List<String> subjects) {
        sql.update("""
                with anew as (delete from identity_sign_in_attempt where subject = :first)
                update identity_sign_in_attempt set times = times - 1
                 where subject in (:subjects) and subject <> :first and times > 0""", Map.of("first", subjects.getFirst(), "subjects", subjects));
    }

    @Override
    public void forget(Instant before) {
        sql.update("delete from identity_sign_in_attempt where since < :before", Map.of("before", before));
    }
}
