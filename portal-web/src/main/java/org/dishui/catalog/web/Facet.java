package org.dishui.catalog.web;

import java.util.List;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One way to narrow a list, with its choices. */
public record Facet(String key, List<Choice> choices) {
    /**
     * A choice; its name is a message or a text of the catalogue.
     *
     * @param address the list with this choice; with a choice that is made, the list without it
     */
    public record Choice(
            @Nullable String message, @Nullable LocalizedText text, long count, String address, boolean made) {}
}
