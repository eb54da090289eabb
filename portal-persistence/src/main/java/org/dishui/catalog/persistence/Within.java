package org.dishui.catalog.persistence;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything of one type that stands anywhere in a definition. */
final class Within {
    private Within() {}

    static <T> Stream<T> every(Class<T> type, @Nullable Object part) {
        if (type.isInstance(part)) return Stream.of(type.cast(part));
        return switch (part) {
            case Collection<?> parts -> parts.stream().flatMap(each -> every(type, each));
            case Record whole ->
                Arrays.stream(whole.getClass().getRecordComponents()).flatMap(each -> every(type, read(each, whole)));
            case null, default -> Stream.empty();
        };
    }

    private static @Nullable Object read(RecordComponent component, Record whole) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
