package org.dishui.application.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dishui.application.Acknowledgements;
import org.dishui.identity.AccountId;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcAcknowledgements implements Acknowledgements {
    private final Sql sql;

    JdbcAcknowledgements(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean claim(AccountId account, UUID key, String body) {
        var claim = Map.of("account", account, "key", key, "body", body);
        int claimed = sql.update("""
                insert into application_acknowledgement (account, key, body) values (:account, :key, :body)
                on conflict do nothing""", claim);
        if (claimed == 1) return true;
        var earlier = sql.one(
                "select body from application_acknowledgement where account = :account and key = :key",
                claim,
                String.class);
        if (!earlier.equals(body)) throw new DomainRuleViolation("application.key-reused");
        return false;
    }

    @Override
    public void forget(Instant before) {
        sql.update("delete from application_acknowledgement where claimed_at < :before", Map.of("before", before));
    }
}
