package org.dishui.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dishui.shared.Definition;
import org.dishui.shared.Figure;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Provenance;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A policy document: its areas, and its measures one by one, also those whose text no source gives.
 *
 * @param adopted the day, where a source gives it
 */
public record PolicyDefinition(
        Slug slug,
        String authority,
        LocalizedText title,
        LocalizedText summary,
        @Nullable LocalDate adopted,
        Provenance provenance,
        List<Figure> figures,
        List<Area> areas,
        List<Measure> measures)
        implements Definition {
    public PolicyDefinition {
        figures = List.copyOf(figures);
        areas = List.copyOf(areas);
        measures = List.copyOf(measures);
        var keys = areas.stream().map(Area::key).toList();
        if (measures.stream().map(Measure::key).distinct().count() != measures.size())
            throw new IllegalArgumentException("two measures share a key");
        for (var measure : measures)
            if (measure.area() != null && !keys.contains(measure.area()))
                throw new IllegalArgumentException("no such area: " + measure.area());
    }

    /** A part of the document; its title may be missing from every source. */
    public record Area(String key, @Nullable LocalizedText title) {}

    /** One measure. Without a title it is a row for the editors: the text is not in the source. */
    public record Measure(
            String key, @Nullable String area, @Nullable LocalizedText title) {}

    public Optional<Measure> find(String key) {
        return measures.stream().filter(measure -> measure.key().equals(key)).findFirst();
    }
}
