package org.dishui.studio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dishui.catalog.EntryDefinition;
import org.jspecify.annotations.Nullable;

/**
 * One part that two texts of an entry say differently.
 *
 * @param before absent for a part that is new
 * @param after absent for a part that is gone
 */
public record Difference(@Nullable Part before, @Nullable Part after) {
    public Place place() {
        return Objects.requireNonNull(after == null ? before : after).place();
    }

    /** Everything that differs, in the order of the guide. */
    public static List<Difference> between(EntryDefinition now, EntryDefinition then) {
        var before = byPath(now);
        var after = byPath(then);
        leaveOutWhatStayed(before, after);
        leaveOutWhatMoved(before, after);
        var differences = new ArrayList<Difference>();
        after.forEach((path, part) -> differences.add(new Difference(before.remove(path), part)));
        before.values().forEach(part -> differences.add(new Difference(part, null)));
        differences.sort(Comparator.comparing(difference -> difference.place().section()));
        return List.copyOf(differences);
    }

    private static Map<String, Part> byPath(EntryDefinition entry) {
        var parts = new LinkedHashMap<String, Part>();
        for (var part : Part.all(entry)) parts.put(part.place().path(), part);
        return parts;
    }

    /** Places are named after the texts that stand in them, so only what stands there is compared. */
    private static void leaveOutWhatStayed(Map<String, Part> before, Map<String, Part> after) {
        for (var part : List.copyOf(after.values())) {
            var was = before.get(part.place().path());
            if (was != null && was.said().equals(part.said())) leaveOut(was, before, part, after);
        }
    }

    /** A paper that another one was put before says what it said. */
    private static void leaveOutWhatMoved(Map<String, Part> before, Map<String, Part> after) {
        for (var part : List.copyOf(after.values()))
            sameElsewhere(part, before.values()).limit(1).toList().forEach(was -> leaveOut(was, before, part, after));
    }

    private static void leaveOut(Part was, Map<String, Part> before, Part is, Map<String, Part> after) {
        before.remove(was.place().path());
        after.remove(is.place().path());
    }

    private static Stream<Part> sameElsewhere(Part part, Collection<Part> others) {
        return others.stream()
                .filter(other -> other.place().what().equals(part.place().what())
                        && Objects.equals(other.place().of(), part.place().of())
                        && other.said().equals(part.said()));
    }
}
