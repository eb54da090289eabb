package org.dishui.application.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dishui.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody's applications have left in the database: all of it once, and owed to each listener once, or nothing of it. */
public final class Handed {
    private static final String PARTS = """
            select a.reference, a.state,
                   (select count(*) from application_acknowledgement k where k.body like a.reference || ' %') as forms,
                   (select count(*) from application_submission s where s.application_id = a.id) as submissions,
                   (select count(*) from application_step t where t.application_id = a.id and t.kind = 'SUBMITTED') as steps,
                   (select count(*) from review_case c where c.id = a.id) as cases,
                   (select count(*) from audit_link l where l.subject = a.id and l.action = 'submitted') as links,
                   (select count(*) from event_publication e where e.event_type like '%ApplicationSubmitted'
                       and e.serialized_event like '%' || a.reference || '%') as owed
              from application a where a.applicant in (:applicants)""";

    private static final String HALF = """
            with part as (%s), listeners as (select max(owed) as number from part)
            select concat_ws(' ', reference, state, forms, submissions, steps, cases, links, owed) from part, listeners
             where case when state = 'DRAFT' then forms + submissions + steps + cases + links + owed > 0
                        else (forms, submissions, steps, cases, links, owed) <> (1, 1, 1, 1, 1, listeners.number) end
            union all
            select 'a case without its application: ' || c.reference from review_case c
             where not exists (select from application a where a.id = c.id)
            """.formatted(PARTS);

    private final JdbcClient jdbc;

    public Handed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these people that are neither wholly there nor wholly absent, with how often each part is there. */
    @SuppressWarnings("NullAway") // no text of these statements is null
    public List<String> half(Collection<AccountId> applicants) {
        return jdbc.sql(HALF)
                .param("applicants", bare(applicants))
                .query(String.class)
                .list();
    }

    /** References of what was handed in. */
    @SuppressWarnings("NullAway") // as above
    public List<String> whole(Collection<AccountId> applicants) {
        return jdbc.sql("select reference from application where applicant in (:applicants) and state <> 'DRAFT'")
                .param("applicants", bare(applicants))
                .query(String.class)
                .list();
    }

    private static List<UUID> bare(Collection<AccountId> applicants) {
        return applicants.stream().map(AccountId::value).toList();
    }
}
