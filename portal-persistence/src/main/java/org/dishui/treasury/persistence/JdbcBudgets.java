package org.dishui.treasury.persistence;

import java.util.Map;
import org.dishui.shared.Money;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.dishui.treasury.BudgetDefinition;
import org.dishui.treasury.Budgets;
import org.springframework.stereotype.Component;

@Component
class JdbcBudgets implements Budgets {
    private final Sql sql;

    JdbcBudgets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void open(BudgetDefinition definition) {
        sql.update(
                """
                insert into treasury_budget (code, definition, total_fen, left_fen)
                values (:code, cast(:definition as jsonb), :total, :total)
                on conflict do nothing""",
                Map.of(
                        "code",
                        definition.code(),
                        "definition",
                        DefinitionCodec.toJson(definition),
                        "total",
                        definition.total()));
    }

    @Override
    public boolean take(String budget, Money amount) {
        return sql.update(
                        "update treasury_budget set left_fen = left_fen - :amount where code = :budget and left_fen >= :amount",
                        Map.of("budget", budget, "amount", amount))
                == 1;
    }

    @Override
    public Money left(String budget) {
        return new Money(sql.one(
                "select left_fen from treasury_budget where code = :budget", Map.of("budget", budget), Long.class));
    }
}
