package org.dishui.identity.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.dishui.identity.AccountId;
import org.dishui.identity.AccountNames;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcAccountNames implements AccountNames {
    private record Named(AccountId id, String name) {}

    private final Sql sql;

    JdbcAccountNames(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<AccountId, String> of(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return sql
                .list(
                        "select id, name from identity_account where id in (:accounts)",
                        Map.of("accounts", accounts),
                        Named.class)
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }
}
