package org.dishui.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Slug;

/**
 * Something that happens in a life or a company (一件事), and what of the catalogue helps with it, in the order in which people need it.
 *
 * @param icon name of its picture
 */
public record LifeEvent(Slug slug, String icon, LocalizedText title, LocalizedText lead, List<Step> steps) {
    public LifeEvent {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) throw new IllegalArgumentException("a life event has a step");
    }

    /** What belongs together at one moment of it. */
    public record Step(LocalizedText title, List<Slug> entries) {
        public Step {
            entries = List.copyOf(entries);
            if (entries.isEmpty()) throw new IllegalArgumentException("a step leads to an entry");
        }
    }

    /** Every entry that helps, each once. */
    public Stream<Slug> entries() {
        return steps.stream().flatMap(step -> step.entries().stream()).distinct();
    }
}
