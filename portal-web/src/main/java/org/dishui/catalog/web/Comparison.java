package org.dishui.catalog.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.dishui.shared.LocalizedText;

/**
 * Entries side by side.
 *
 * @param columns in the order in which they were chosen
 * @param more entries of the same kind that can be put beside them
 * @param tooMany more were chosen than fit
 */
record Comparison(List<ProgramGuide> columns, List<Another> more, boolean tooMany) {
    static final int MOST = 4;

    /** An entry that is not there yet, and the address of the comparison with it. */
    record Another(LocalizedText title, String address) {}

    public boolean isFull() {
        return columns.size() == MOST;
    }

    /** The comparison without one of them. */
    public String without(ProgramGuide column) {
        return address(columns.stream()
                .map(ProgramGuide::slug)
                .filter(slug -> !slug.equals(column.slug()))
                .toList());
    }

    static String with(List<ProgramGuide> columns, String slug) {
        var slugs = new ArrayList<>(columns.stream().map(ProgramGuide::slug).toList());
        slugs.add(slug);
        return address(slugs);
    }

    private static String address(List<String> slugs) {
        return slugs.isEmpty()
                ? "/compare"
                : new LinkedHashSet<>(slugs)
                        .stream().map(slug -> "p=" + slug).collect(Collectors.joining("&", "/compare?", ""));
    }
}
