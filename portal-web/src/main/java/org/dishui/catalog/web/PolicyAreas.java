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
 * @param lines every measure of the document, in its order
 * @param unwritten measures whose text no source gives
 */
record PolicyAreas(List<Area> areas, List<Line> lines, int unwritten) {
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

    /**
     * A measure in a word.
     *
     * @param area absent for measures that no source puts into an area
     * @param title absent where no source gives the text; else ours, of what the source says
     * @param entries how many entries carry it out
     */
    record Line(@Nullable LocalizedText area, @Nullable LocalizedText title, long entries) {}

    static PolicyAreas of(PolicyDefinition policy, List<ProgramList.Row> entries) {
        var areas = new ArrayList<Area>();
        for (var area : policy.areas())
            areas.add(new Area(area.key(), areas.size() + 1, area.title(), measures(policy, area.key(), entries)));
        var loose = measures(policy, null, entries);
        if (!loose.isEmpty()) areas.add(new Area("other", null, null, loose));
        long unwritten = policy.measures().stream()
                .filter(measure -> measure.title() == null)
                .count();
        var lines = policy.measures().stream()
                .map(measure -> line(policy, measure, entries))
                .toList();
        return new PolicyAreas(List.copyOf(areas), lines, (int) unwritten);
    }

    private static Line line(PolicyDefinition policy, Measure measure, List<ProgramList.Row> entries) {
        var area = policy.areas().stream()
                .filter(each -> each.key().equals(measure.area()))
                .findFirst()
                .map(PolicyDefinition.Area::title)
                .orElse(null);
        return new Line(area, measure.title(), behind(policy, measure, entries).size());
    }

    private static List<ProgramList.Row> behind(
            PolicyDefinition policy, Measure measure, List<ProgramList.Row> entries) {
        var ref = policy.slug() + "/" + measure.key();
        return entries.stream().filter(entry -> entry.measures().contains(ref)).toList();
    }

    private static List<Shown> measures(PolicyDefinition policy, @Nullable String area, List<ProgramList.Row> entries) {
        return policy.measures().stream()
                .filter(measure -> Objects.equals(measure.area(), area))
                .flatMap(measure -> shown(policy, measure, entries).stream())
                .toList();
    }

    private static List<Shown> shown(PolicyDefinition policy, Measure measure, List<ProgramList.Row> entries) {
        if (measure.title() == null) return List.of();
        return List.of(new Shown(measure.key(), measure.title(), behind(policy, measure, entries)));
    }

    /** How many measures people can act on here. */
    public long carriedOut() {
        return areas.stream()
                .flatMap(area -> area.measures().stream())
                .filter(measure -> !measure.entries().isEmpty())
                .count();
    }
}
