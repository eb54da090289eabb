package org.dishui.harness;

import java.util.List;
import java.util.Map;
import org.dishui.shared.persistence.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns of every table that there is. */
final class Columns {
    private Columns() {}

    record Column(String table, String name, String type) {
        /** Whether some row has it, as text or among its bytes. */
        boolean has(String text, JdbcClient jdbc) {
            var where = type.equals("bytea")
                    ? "position(convert_to(:text, 'UTF8') in " + name + ") > 0"
                    : "position(:text in cast(" + name + " as text)) > 0";
            return Boolean.TRUE.equals(jdbc.sql("select exists (select from " + table + " where " + where + ")")
                    .param("text", text)
                    .query(Boolean.class)
                    .single());
        }

        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    static List<Column> all(Sql sql) {
        return sql.list("""
                select c.table_name as table, c.column_name as name, c.data_type as type
                  from information_schema.columns c
                  join information_schema.tables t using (table_schema, table_name)
                 where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> 'flyway_schema_history'
                 order by c.table_name, c.ordinal_position""", Map.of(), Column.class);
    }
}
