package org.dishui.catalog.web;

import java.time.LocalDate;
import java.util.List;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.site.web.ApiText;
import org.jspecify.annotations.Nullable;

/** A policy document as machines read it. */
record ApiPolicy(
        String slug,
        String kind,
        ApiText title,
        ApiText summary,
        String url,
        String district,
        @Nullable LocalDate adopted,
        ApiFigure.Origin provenance,
        List<ApiFigure> figures,
        List<Measure> measures) {
    /** One measure; without a title where no source gives its text. */
    record Measure(
            String key, @Nullable String area, @Nullable ApiText title) {}

    static ApiPolicy of(PolicyDefinition policy, String base) {
        return new ApiPolicy(
                policy.slug().value(),
                "policy",
                ApiText.of(policy.title()),
                ApiText.of(policy.summary()),
                base + "/policies/" + policy.slug(),
                policy.authority(),
                policy.adopted(),
                ApiFigure.Origin.of(policy.provenance()),
                ApiFigure.all(policy.figures()),
                policy.measures().stream()
                        .map(measure -> new Measure(measure.key(), measure.area(), ApiText.ofAny(measure.title())))
                        .toList());
    }
}
