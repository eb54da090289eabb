package org.dishui.identity.persistence;

import java.util.Map;
import org.dishui.identity.AccountId;
import org.dishui.identity.Sessions;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

/** Sessions carry the account's id as their principal's name; a request that is under way cannot bring a deleted one back. */
@Component
class JdbcSessions implements Sessions {
    private final Sql sql;

    JdbcSessions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void endAll(AccountId account) {
        sql.update("delete from spring_session where principal_name = :name", Map.of("name", account.toString()));
    }
}
