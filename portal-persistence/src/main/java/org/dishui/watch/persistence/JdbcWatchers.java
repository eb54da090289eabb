package org.dishui.watch.persistence;

import java.util.List;
import java.util.Map;
import org.dishui.identity.AccountId;
import org.dishui.shared.persistence.Sql;
import org.dishui.watch.Watchers;
import org.springframework.stereotype.Component;

@Component
class JdbcWatchers implements Watchers {
    private final Sql sql;

    JdbcWatchers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<AccountId> after(AccountId person, int most) {
        return sql.list(
                "select distinct person as value from watch_search where person > :after order by person limit :most",
                Map.of("after", person, "most", most),
                AccountId.class);
    }
}
