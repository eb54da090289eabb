package org.dishui.shared.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dishui.shared.Keyset;
import org.dishui.shared.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * SQL as it is read, rows as records. Parameters are a map or a record, whose parts become what PostgreSQL takes: instants,
 * enum names, and ids by what they hold. Cast each one that may be null: {@code cast(:team as uuid) is null or ...}.
 */
@Component
public class Sql {
    private final JdbcClient jdbc;

    Sql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @SuppressWarnings("NullAway") // JdbcClient says that rows may be null; a row of a record never is
    public <T> List<T> list(String sql, Object parameters, Class<T> row) {
        return rows(sql, parameters, row).list();
    }

    public <T> Optional<T> find(String sql, Object parameters, Class<T> row) {
        return list(sql, parameters, row).stream().findFirst();
    }

    /** The one row that there must be, as of a count. */
    @SuppressWarnings("NullAway") // as above
    public <T> T one(String sql, Object parameters, Class<T> row) {
        return rows(sql, parameters, row).single();
    }

    /**
     * A page of a list. The statement says
     * {@code (cast(:at as timestamptz) is null or (x.at, x.id) > (cast(:at as timestamptz), cast(:id as uuid)))
     * order by x.at, x.id limit :size}, and we ask for one row more, to know whether there is a next page.
     */
    public <T> Paged<T> page(String sql, Object parameters, Keyset from, Class<T> row, Function<T, Keyset> after) {
        Map<String, @Nullable Object> all = named(parameters);
        all.put("at", plain(from.at()));
        all.put("id", from.id());
        all.put("size", from.size() + 1);
        List<T> rows = list(sql, all, row);
        if (rows.size() <= from.size()) return new Paged<>(rows, null);
        List<T> shown = rows.subList(0, from.size());
        return new Paged<>(shown, after.apply(shown.getLast()).toString());
    }

    /** How many rows were written. */
    public int update(String sql, Object parameters) {
        return statement(sql, parameters).update();
    }

    @SuppressWarnings("NullAway") // as above
    private <T> JdbcClient.MappedQuerySpec<T> rows(String sql, Object parameters, Class<T> row) {
        var statement = statement(sql, parameters);
        return row.isRecord() ? statement.query(RecordRows.of(row)) : statement.query(row);
    }

    private JdbcClient.StatementSpec statement(String sql, Object parameters) {
        return jdbc.sql(sql).params(named(parameters));
    }

    private static Map<String, @Nullable Object> named(Object parameters) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        if (parameters instanceof Map<?, ?> map)
            map.forEach((name, value) -> named.put(String.valueOf(name), plain(value)));
        else if (parameters instanceof Record values)
            RecordParts.of(values).forEach((name, value) -> named.put(name, plain(value)));
        else throw new IllegalArgumentException("parameters are a map or a record: " + parameters.getClass());
        return named;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> java.sql.Timestamp.from(instant);
            case Enum<?> constant -> constant.name();
            case Collection<?> values -> values.stream().map(Sql::plain).toList();
            case Record holder
            when holder.getClass().getRecordComponents().length == 1 ->
                plain(RecordParts.of(holder).firstEntry().getValue());
            case null, default -> value;
        };
    }
}
