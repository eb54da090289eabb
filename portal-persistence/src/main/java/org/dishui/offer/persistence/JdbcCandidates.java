package org.dishui.offer.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.dishui.identity.AccountId;
import org.dishui.offer.Candidate;
import org.dishui.offer.Candidates;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcCandidates implements Candidates {
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String CANDIDATE = """
            select c.person, p.facts, c.notice,
                   (select count(*) from offer o where o.person = c.person and o.state = 'OPEN') as open
              from offer_consent c
              join identity_profile p on p.account = c.person
              join identity_account a on a.id = c.person and a.disabled_at is null
             where c.withdrawn_at is null and""";

    private final Sql sql;

    JdbcCandidates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void each(Consumer<Candidate> take) {
        var after = FIRST;
        while (true) {
            var some = sql.list(
                    CANDIDATE + " c.person > :after order by c.person limit :most",
                    Map.of("after", after, "most", AT_ONCE),
                    Candidate.class);
            some.forEach(take);
            if (some.size() < AT_ONCE) return;
            after = some.getLast().person().value();
        }
    }

    @Override
    public List<Candidate> among(Collection<AccountId> people) {
        if (people.isEmpty()) return List.of();
        return sql.list(CANDIDATE + " c.person in (:people)", Map.of("people", people), Candidate.class);
    }
}
