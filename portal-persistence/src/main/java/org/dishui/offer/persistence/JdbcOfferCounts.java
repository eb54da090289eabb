package org.dishui.offer.persistence;

import java.util.List;
import java.util.Map;
import org.dishui.offer.OfferCounts;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcOfferCounts implements OfferCounts {
    private final Sql sql;

    JdbcOfferCounts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Row> all() {
        return sql.list("""
                select entry,
                       count(*) filter (where state = 'OPEN') as open,
                       count(*) filter (where state = 'ACCEPTED') as accepted,
                       count(*) filter (where state = 'DECLINED') as declined,
                       count(*) filter (where state = 'WITHDRAWN') as withdrawn,
                       count(*) filter (where state = 'EXPIRED') as expired,
                       coalesce(sum(amount_fen) filter (where state <> 'WITHDRAWN'), 0) as sum
                  from offer group by entry""", Map.of(), Row.class);
    }
}
