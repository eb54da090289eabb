package org.dishui.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is known about someone, fact by fact, in the order it was said. What is absent is unknown, never "no". */
public record Facts(Map<FactKey, Value> values) {
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public Optional<Value> find(FactKey key) {
        return Optional.ofNullable(values.get(key));
    }

    public boolean know(FactKey key) {
        return values.containsKey(key);
    }

    public Facts with(FactKey key, Value value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(key, value);
        return new Facts(changed);
    }

    public Facts without(FactKey key) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(key);
        return new Facts(changed);
    }

    /** These facts, the other's where both speak. */
    public Facts overriddenBy(Facts other) {
        var joined = new LinkedHashMap<>(values);
        joined.putAll(other.values);
        return new Facts(joined);
    }
}
