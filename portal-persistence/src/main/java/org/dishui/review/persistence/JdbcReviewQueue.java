package org.dishui.review.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.dishui.identity.AccountId;
import org.dishui.review.ReviewQueue;
import org.dishui.review.Scope;
import org.dishui.shared.Keyset;
import org.dishui.shared.Paged;
import org.dishui.shared.persistence.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JdbcReviewQueue implements ReviewQueue {
    private final Sql sql;

    JdbcReviewQueue(Sql sql) {
        this.sql = sql;
    }

    /** The states stand in the statement as they are: a parameter could keep PostgreSQL from using the index of the open ones. */
    private static String in(View view) {
        return switch (view) {
            case DUE -> "c.state in ('QUEUED', 'TAKEN')";
            case MINE -> "c.state in ('TAKEN', 'PAUSED') and c.assignee = :officer";
            case DECISION -> "c.state in ('QUEUED', 'TAKEN') and c.kind = 'DECISION'";
            case PAUSED -> "c.state = 'PAUSED'";
        };
    }

    @Override
    public Paged<Row> find(Scope scope, AccountId officer, Filter filter, Keyset from) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("teams", scope.teams());
        parameters.put("officer", officer);
        parameters.put(
                "q", filter.q().isBlank() ? null : "%" + filter.q().strip().replaceAll("([%_\\\\])", "\\\\$1") + "%");
        return sql.page(
                """
                select c.id, c.reference, r.definition -> 'title' as title,
                       coalesce(a.answers #>> '{person.name,text}', '') as name, c.kind, c.state, c.assignee_name, c.due_at, c.opened_at,
                       (select cast(count(*) as integer) from application_submission s where s.application_id = c.id) as submissions
                  from review_case c
                  join application a on a.id = c.id
                  join catalog_entry e on e.slug = c.about
                  join catalog_revision r on r.id = e.current
                 where c.team in (:teams) and %s
                   and (cast(:q as text) is null or c.reference ilike :q or a.answers #>> '{person.name,text}' ilike :q
                        or r.definition #>> '{title,zh}' ilike :q or r.definition #>> '{title,en}' ilike :q)
                   and (cast(:at as timestamptz) is null or (c.due_at, c.id) > (cast(:at as timestamptz), cast(:id as uuid)))
                 order by c.due_at, c.id
                 limit :size""".formatted(in(filter.view())),
                parameters,
                from,
                Row.class,
                row -> Keyset.after(row.dueAt(), row.id().value(), from.size()));
    }

    @Override
    public Counts count(Scope scope, AccountId officer, Instant now, Instant soon) {
        return sql.one(
                """
                with open as (select c.* from review_case c where c.team in (:teams) and c.state in ('QUEUED', 'TAKEN', 'PAUSED') limit %d)
                select cast(count(*) filter (where %s) as integer) as due, cast(count(*) filter (where %s) as integer) as mine,
                       cast(count(*) filter (where %s) as integer) as decision, cast(count(*) filter (where %s) as integer) as paused,
                       cast(count(*) filter (where c.state in ('QUEUED', 'TAKEN') and c.due_at <= :now) as integer) as late,
                       cast(count(*) filter (where c.state in ('QUEUED', 'TAKEN') and c.due_at > :now and c.due_at <= :soon) as integer) as soon
                  from open c""".formatted(Counts.MOST, in(View.DUE), in(View.MINE), in(View.DECISION), in(View.PAUSED)),
                Map.of("teams", scope.teams(), "officer", officer, "now", now, "soon", soon),
                Counts.class);
    }
}
