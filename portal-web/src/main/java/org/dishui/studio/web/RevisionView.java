package org.dishui.studio.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.ProgramHistory.Past;
import org.dishui.site.web.Words;

/**
 * One revision in the history of an entry, with what it changed.
 *
 * @param first nothing came before it
 */
record RevisionView(int number, Instant from, String note, boolean first, List<DifferenceView> differences) {
    /** So many of them, each compared with the one that follows in the list, which is the one before it. */
    static List<RevisionView> of(List<Past> newestFirst, int most, Words words) {
        return IntStream.range(0, Math.min(most, newestFirst.size()))
                .mapToObj(i -> i + 1 < newestFirst.size()
                        ? of(newestFirst.get(i), newestFirst.get(i + 1).definition(), words)
                        : first(newestFirst.get(i)))
                .toList();
    }

    private static RevisionView of(Past past, EntryDefinition before, Words words) {
        return new RevisionView(
                past.number(),
                past.from(),
                past.note(),
                false,
                DifferenceView.between(before, past.definition(), words));
    }

    private static RevisionView first(Past past) {
        return new RevisionView(past.number(), past.from(), past.note(), true, List.of());
    }
}
