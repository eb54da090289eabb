package org.dishui.catalog.web;

import java.time.LocalDate;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.district.AuthorityDefinition;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A policy document in a list.
 *
 * @param named how many of its measures a source names
 */
record PolicyRow(
        String slug,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText authority,
        @Nullable LocalDate adopted,
        Provenance provenance,
        int measures,
        long named,
        int areas) {
    static PolicyRow of(PolicyDefinition policy, AuthorityDefinition authority) {
        return new PolicyRow(
                policy.slug().value(),
                policy.title(),
                policy.summary(),
                authority.shortName(),
                policy.adopted(),
                policy.provenance(),
                policy.measures().size(),
                policy.measures().stream()
                        .filter(measure -> measure.title() != null)
                        .count(),
                policy.areas().size());
    }
}
