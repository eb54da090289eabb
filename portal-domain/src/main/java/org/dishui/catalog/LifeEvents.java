package org.dishui.catalog;

import java.util.List;
import java.util.Optional;
import org.dishui.shared.Slug;

/** The life events, in the order in which they are offered. */
public record LifeEvents(List<LifeEvent> all) {
    public LifeEvents {
        all = List.copyOf(all);
    }

    public Optional<LifeEvent> find(Slug slug) {
        return all.stream().filter(event -> event.slug().equals(slug)).findFirst();
    }

    /** Those that an entry helps with. */
    public List<LifeEvent> with(Slug entry) {
        return all.stream()
                .filter(event -> event.entries().anyMatch(entry::equals))
                .toList();
    }
}
