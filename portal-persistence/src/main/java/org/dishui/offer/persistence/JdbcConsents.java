package org.dishui.offer.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dishui.identity.AccountId;
import org.dishui.offer.Consents;
import org.dishui.offer.MatchingConsent;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcConsents implements Consents {
    private static final String CONSENT = "select id, person, notice, given_at, withdrawn_at from offer_consent ";

    private final Sql sql;

    JdbcConsents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void give(MatchingConsent consent) {
        sql.update(
                """
                insert into offer_consent (id, person, notice, given_at)
                values (:id, :person, :notice, :at)
                on conflict do nothing""",
                Map.of(
                        "id",
                        consent.id(),
                        "person",
                        consent.person(),
                        "notice",
                        consent.notice(),
                        "at",
                        consent.givenAt()));
    }

    @Override
    public Optional<MatchingConsent> seize(AccountId person) {
        return sql.find(
                CONSENT + "where person = :person and withdrawn_at is null for update",
                Map.of("person", person),
                MatchingConsent.class);
    }

    @Override
    public void end(AccountId person, Instant now) {
        sql.update(
                "update offer_consent set withdrawn_at = :now where person = :person and withdrawn_at is null",
                Map.of("person", person, "now", now));
    }

    @Override
    public List<MatchingConsent> of(AccountId person) {
        return sql.list(
                CONSENT + "where person = :person order by given_at desc, id desc limit 20",
                Map.of("person", person),
                MatchingConsent.class);
    }
}
