package org.dishui.catalog.web;

import java.math.BigDecimal;
import java.util.List;
import org.dishui.shared.Figure;
import org.dishui.shared.Provenance;
import org.dishui.site.web.ApiText;
import org.jspecify.annotations.Nullable;

/** A figure as machines read it, never without where it comes from. */
record ApiFigure(
        ApiText label,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable ApiText unit,
        @Nullable ApiText text,
        Origin provenance) {
    /**
     * How far it can be trusted: published, reported or sample.
     *
     * @param source key of a source in the list of sources; empty for a sample
     */
    record Origin(String kind, String source) {
        static Origin of(Provenance provenance) {
            return new Origin(provenance.word(), provenance.source());
        }
    }

    static ApiFigure of(Figure figure) {
        return new ApiFigure(
                ApiText.of(figure.label()),
                figure.from(),
                figure.to(),
                ApiText.ofAny(figure.unit()),
                ApiText.ofAny(figure.text()),
                Origin.of(figure.provenance()));
    }

    static List<ApiFigure> all(List<Figure> figures) {
        return figures.stream().map(ApiFigure::of).toList();
    }
}
