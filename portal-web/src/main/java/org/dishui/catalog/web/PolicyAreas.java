package org.dishui.catalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.catalog.PolicyDefinition.Measure;
import org.dishui.catalog.ProgramList;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The measures of a policy by area, each with the entries that carry it out.
 *
 * @param unwritten measures whose text no source gives
 */
record PolicyAreas(List<Area> areas, int unwritten) {
    /**
     * A part of the document.
     *
     * @param number absent for measures that no source puts into an area
     * @param title absent where no source gives it
     */
    record Area(
            String key, @Nullable Integer number, @Nullable LocalizedText title, List<Shown> measures) {}

    /** A measure, and what stands behind it. */
    record Shown(String key, LocalizedText title, List<ProgramList.Row> entries) {}

    static PolicyAreas of(PolicyDefinition policy, List<ProgramList.Row> entries) {
        var areas = new ArrayList<Area>();
        for (var area : policy.areas())
            areas.add(new Area(area.key(), areas.size() + 1, area.title(), measures(policy, area.key(), entries)));
        var loose = measures(policy, null, entries);
        if (!loose.isEmpty()) areas.add(new Area("other", null, null, loose));
        long unwritten = policy.measures().stream()
                .filter(measure -> measure.title() == null)
                .count();
        return new PolicyAreas(List.copyOf(areas), (int) unwritten);
    }

    private static List<Shown> measures(PolicyDefinition policy, @Nullable String area, List<ProgramList.Row> entries) {
        return policy.measures().stream()
                .filter(measure -> Objects.equals(measure.area(), area))
                .flatMap(measure -> shown(policy, measure, entries).stream())
                .toList();
    }

    private static List<Shown> shown(PolicyDefinition policy, Measure measure, List<ProgramList.Row> entries) {
        if (measure.title() == null) return List.of();
        var ref = policy.slug() + "/" + measure.key();
        var behind =
                entries.stream().filter(entry -> entry.measures().contains(ref)).toList();
        return List.of(new Shown(measure.key(), measure.title(), behind));
    }

    /** How many measures people can act on here. */
    public long carriedOut() {
        return areas.stream()
                .flatMap(area -> area.measures().stream())
                .filter(measure -> !measure.entries().isEmpty())
                .count();
    }
}
