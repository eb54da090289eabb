package org.dishui.offer.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dishui.identity.AccountId;
import org.dishui.offer.MyOffers;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcMyOffers implements MyOffers {
    private final Sql sql;

    JdbcMyOffers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Row> of(AccountId person, LocalDate today) {
        return sql.list("""
                select o.id, o.entry, r.definition -> 'title' as title, o.amount_fen as amount, o.months, o.until,
                       case when o.state = 'OPEN' and o.until < :today then 'EXPIRED' else o.state end as state,
                       o.cause, o.reference, o.made_at
                  from offer o
                  join catalog_entry e on e.slug = o.entry
                  join catalog_revision r on r.id = e.current
                 where o.person = :person
                 order by o.state <> 'OPEN', case when o.state = 'OPEN' then o.until end, o.made_at desc, o.id
                 limit 50""", Map.of("person", person, "today", today), Row.class);
    }

    @Override
    public int open(AccountId person, LocalDate today) {
        return sql.one(
                "select count(*) from offer where person = :person and state = 'OPEN' and until >= :today",
                Map.of("person", person, "today", today),
                Integer.class);
    }
}
