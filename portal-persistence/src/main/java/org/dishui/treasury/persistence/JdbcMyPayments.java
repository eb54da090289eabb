package org.dishui.treasury.persistence;

import java.util.List;
import java.util.Map;
import org.dishui.identity.AccountId;
import org.dishui.shared.persistence.Sql;
import org.dishui.treasury.MyPayments;
import org.springframework.stereotype.Component;

@Component
class JdbcMyPayments implements MyPayments {
    private final Sql sql;

    JdbcMyPayments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Row> of(AccountId payee) {
        return sql.list("""
                select c.case_id, i.position, i.due, i.amount_fen as amount, i.state
                  from treasury_commitment c
                  join treasury_instalment i on i.commitment_id = c.id
                 where c.payee = :payee
                 order by i.due, c.id, i.position
                 limit 200""", Map.of("payee", payee), Row.class);
    }

    @Override
    public Sums sums(AccountId payee) {
        return sql.one("""
                select cast(coalesce(sum(i.amount_fen) filter (where i.state = 'PAID'), 0) as bigint) as paid,
                       cast(coalesce(sum(i.amount_fen) filter (where i.state = 'PLANNED'), 0) as bigint) as planned
                  from treasury_commitment c
                  join treasury_instalment i on i.commitment_id = c.id
                 where c.payee = :payee""", Map.of("payee", payee), Sums.class);
    }
}
