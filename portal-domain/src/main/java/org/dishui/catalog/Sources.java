package org.dishui.catalog;

import java.util.List;
import java.util.Optional;

/** The publications that figures come from. */
public record Sources(List<Source> all) {
    public Sources {
        all = List.copyOf(all);
    }

    public Optional<Source> find(String key) {
        return all.stream().filter(source -> source.key().equals(key)).findFirst();
    }
}
