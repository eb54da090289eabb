package org.dishui.shared.persistence;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads a row into a record, column by component: {@code submitted_at} into {@code submittedAt}. A record of one component is read as that
 * component, any other record from jsonb.
 */
final class RecordRows<T> implements RowMapper<T> {
    private static final ClassValue<RecordRows<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RecordRows<?> computeValue(Class<?> type) {
            return new RecordRows<>(type);
        }
    };

    private final Constructor<T> constructor;
    private final RecordComponent[] components;
    private final String[] columns;

    @SuppressWarnings("unchecked") // computed from that very class
    static <T> RecordRows<T> of(Class<T> type) {
        return (RecordRows<T>) KNOWN.get(type);
    }

    private RecordRows(Class<T> type) {
        components = type.getRecordComponents();
        columns = Arrays.stream(components).map(each -> column(each.getName())).toArray(String[]::new);
        try {
            constructor = type.getDeclaredConstructor(types(components));
            constructor.setAccessible(true); // records of read models are package-private
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        var parts = new @Nullable Object[components.length];
        for (int i = 0; i < parts.length; i++)
            parts[i] = read(row, row.findColumn(columns[i]), components[i].getType());
        return make(constructor, parts);
    }

    private static @Nullable Object read(ResultSet row, int column, Class<?> type) throws SQLException {
        if (row.getObject(column) == null) return null;
        if (type == String.class) return row.getString(column);
        if (type == int.class || type == Integer.class) return row.getInt(column);
        if (type == long.class || type == Long.class) return row.getLong(column);
        if (type == double.class) return row.getDouble(column);
        if (type == boolean.class) return row.getBoolean(column);
        if (type == UUID.class || type == LocalDate.class) return row.getObject(column, type);
        if (type == Instant.class)
            return row.getObject(column, OffsetDateTime.class).toInstant();
        if (type == List.class) return List.of((Object[]) row.getArray(column).getArray());
        if (type.isEnum()) return constant(type, row.getString(column));
        if (type.isRecord() && type.getRecordComponents().length == 1) return held(row, column, type);
        return DefinitionCodec.fromJson(row.getString(column), type);
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object held(ResultSet row, int column, Class<?> type) throws SQLException {
        var held = type.getRecordComponents();
        if (held[0].getType() == java.util.Map.class) return DefinitionCodec.fromJson(row.getString(column), type);
        try {
            var made = type.getDeclaredConstructor(types(held));
            made.setAccessible(true);
            return make(made, read(row, column, held[0].getType()));
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
    }

    private static <R> R make(Constructor<R> constructor, @Nullable Object... parts) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(
                    "a row cannot be a " + constructor.getDeclaringClass().getSimpleName(),
                    refused.getTargetException());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?>[] types(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    }

    private static String column(String component) {
        return component.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
