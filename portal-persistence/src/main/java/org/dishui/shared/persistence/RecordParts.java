package org.dishui.shared.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** A record taken apart: its components by name, in order. */
final class RecordParts {
    private RecordParts() {}

    static SequencedMap<String, @Nullable Object> of(Record whole) {
        var parts = new LinkedHashMap<String, @Nullable Object>();
        for (RecordComponent component : whole.getClass().getRecordComponents())
            parts.put(component.getName(), read(component, whole));
        return parts;
    }

    private static @Nullable Object read(RecordComponent component, Record whole) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true); // records of read models are package-private
            return accessor.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot read " + component, e);
        }
    }
}
