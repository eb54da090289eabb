package org.dishui.catalog;

import java.util.Set;
import org.dishui.catalog.Lifecycle.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the catalogue.
 *
 * @param q words in Chinese, English or both; empty for everything
 * @param kinds any of these; empty for all
 */
public record ProgramFilter(
        String q,
        Set<Kind> kinds,
        @Nullable String authority,
        @Nullable Audience audience,
        @Nullable Phase phase,
        @Nullable Topic topic) {
    public static final ProgramFilter EVERYTHING = new ProgramFilter("", Set.of(), null, null, null, null);

    public ProgramFilter {
        kinds = Set.copyOf(kinds);
    }

    public static ProgramFilter of(Kind... kinds) {
        return new ProgramFilter("", Set.of(kinds), null, null, null, null);
    }
}
