package org.dishui.application.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dishui.application.Application;
import org.dishui.application.ApplicationId;
import org.dishui.application.MyApplications;
import org.dishui.identity.AccountId;
import org.dishui.shared.Keyset;
import org.dishui.shared.Paged;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcMyApplications implements MyApplications {
    private static final String ROW = """
            select a.id, a.reference, a.about, r.definition -> 'title' as title, a.state, a.promised_by,
                   cast(a.request ->> 'until' as date) as until, a.changed_at
              from application a
              join catalog_entry e on e.slug = a.about
              join catalog_revision r on r.id = e.current
             where a.applicant = :applicant""";

    private final Sql sql;

    JdbcMyApplications(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Paged<Row> of(AccountId applicant, Keyset from) {
        return sql.page(
                ROW + """
                  and (cast(:at as timestamptz) is null or (a.changed_at, a.id) < (cast(:at as timestamptz), cast(:id as uuid)))
                 order by a.changed_at desc, a.id desc
                 limit :size""",
                Map.of("applicant", applicant),
                from,
                Row.class,
                row -> Keyset.after(row.changedAt(), row.id().value(), from.size()));
    }

    @Override
    public List<Row> waitingFor(AccountId applicant) {
        return sql.list(ROW + """
                  and a.state in ('DRAFT', 'RETURNED')
                 order by cast(a.request ->> 'until' as date) nulls last, a.changed_at desc, a.id
                 limit 20""", Map.of("applicant", applicant), Row.class);
    }

    @Override
    public List<Row> among(AccountId applicant, Collection<ApplicationId> ids) {
        if (ids.isEmpty()) return List.of();
        return sql.list(ROW + " and a.id in (:ids)", Map.of("applicant", applicant, "ids", ids), Row.class);
    }

    @Override
    public Optional<Subject> subject(Application application) {
        return sql.find("""
                select ar.definition -> 'title' as title, r.number, r.definition, d.definition as authority
                  from catalog_revision r
                  join catalog_entry ae on ae.slug = :about
                  join catalog_revision ar on ar.id = ae.current
                  join district_authority d on d.code = ar.definition ->> 'authority'
                 where r.id = :revision""", Map.of("about", application.about(), "revision", application.revision()), Subject.class);
    }
}
