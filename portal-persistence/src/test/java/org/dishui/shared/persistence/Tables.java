package org.dishui.shared.persistence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table there is: what stands in it, what some work writes, and a fault in it while something writes. */
public final class Tables {
    /** What the outbox says of its own progress changes after the transaction, in another thread. */
    private static final Map<String, String> ONLY = Map.of("event_publication", "id");

    private final JdbcClient jdbc;

    public Tables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @SuppressWarnings("NullAway") // no name is null
    public List<String> names() {
        return jdbc.sql("""
                select table_name from information_schema.tables
                 where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name""").query(String.class).list();
    }

    /** A fingerprint of each table's rows. */
    public Map<String, String> rows() {
        var rows = new TreeMap<String, String>();
        for (var table : names())
            rows.put(
                    table,
                    jdbc.sql("select coalesce(md5(string_agg(x.row, '|' order by x.row)), '') from"
                                    + " (select cast(" + ONLY.getOrDefault(table, "t") + " as text) as row from "
                                    + table + " t) x")
                            .query(String.class)
                            .single());
        return rows;
    }

    /** The tables that this work writes. */
    public Set<String> writtenBy(Runnable work) {
        var before = rows();
        work.run();
        var after = rows();
        return after.keySet().stream()
                .filter(table -> !Objects.equals(after.get(table), before.get(table)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The database refuses each row that this work writes into the table. */
    public void broken(String table, Runnable work) {
        broken(table, "create trigger fault before", "", work);
    }

    /** The database takes each row, and refuses the whole when the transaction commits. */
    public void brokenAtCommit(String table, Runnable work) {
        broken(table, "create constraint trigger fault after", "deferrable initially deferred", work);
    }

    private void broken(String table, String trigger, String when, Runnable work) {
        jdbc.sql("""
                create or replace function fault() returns trigger language plpgsql as
                $$ begin raise exception 'a fault in %', tg_table_name; end $$""").update();
        jdbc.sql(trigger + " insert or update or delete on " + table + " " + when
                        + " for each row execute function fault()")
                .update();
        try {
            work.run();
        } finally {
            jdbc.sql("drop trigger fault on " + table).update();
        }
    }
}
