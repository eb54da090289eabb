package org.dishui.offer.persistence;

import java.util.Map;
import org.dishui.identity.AccountId;
import org.dishui.offer.Samples;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcSamples implements Samples {
    private final Sql sql;

    JdbcSamples(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void forget(AccountId person) {
        sql.update(
                "update offer_sample set person = null, offer = null where person = :person", Map.of("person", person));
    }
}
