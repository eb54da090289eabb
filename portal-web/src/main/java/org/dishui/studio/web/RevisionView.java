package org.dishui.studio.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.dishui.catalog.ProgramHistory.Past;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One revision in the history of an entry, with what it changed.
 *
 * @param withdrawn it was taken back before it took effect
 * @param first nothing came before it
 */
record RevisionView(
        int number, Instant from, boolean withdrawn, String note, boolean first, List<DifferenceView> differences) {
    /** So many of them, each compared with the one that was in force before it. */
    static List<RevisionView> of(List<Past> newestFirst, int most, Words words) {
        return IntStream.range(0, Math.min(most, newestFirst.size()))
                .mapToObj(i -> of(newestFirst.get(i), before(newestFirst.subList(i + 1, newestFirst.size())), words))
                .toList();
    }

    private static @Nullable Past before(List<Past> earlier) {
        return earlier.stream().filter(past -> !past.withdrawn()).findFirst().orElse(null);
    }

    private static RevisionView of(Past past, @Nullable Past before, Words words) {
        return new RevisionView(
                past.number(),
                past.from(),
                past.withdrawn(),
                past.note(),
                before == null,
                before == null ? List.of() : DifferenceView.between(before.definition(), past.definition(), words));
    }
}
