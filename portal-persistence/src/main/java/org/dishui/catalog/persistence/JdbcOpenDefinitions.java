package org.dishui.catalog.persistence;

import java.util.Map;
import org.dishui.catalog.OpenDefinitions;
import org.dishui.catalog.RevisionId;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcOpenDefinitions implements OpenDefinitions {
    private final Sql sql;

    JdbcOpenDefinitions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String of(RevisionId revision) {
        return sql.one(
                "select cast(definition as text) from catalog_revision where id = :id",
                Map.of("id", revision),
                String.class);
    }
}
