package org.dishui.catalog.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dishui.catalog.Kind;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.catalog.PolicyDefinition.Area;
import org.dishui.catalog.PolicyDefinition.Measure;
import org.dishui.catalog.persistence.search.SearchVector;
import org.dishui.catalog.persistence.search.SearchVector.Place;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.jspecify.annotations.Nullable;

/** What the list keeps of a policy document: itself, and each measure whose title is known. They stand behind all entries. */
final class PolicyRows {
    private static final int PLACE = 400;

    private PolicyRows() {}

    static String address(PolicyDefinition policy) {
        return "/policies/" + policy.slug();
    }

    static List<ListingRow> of(PolicyDefinition policy) {
        var rows = new ArrayList<ListingRow>();
        rows.add(document(policy));
        for (var measure : policy.measures())
            if (measure.title() != null) rows.add(measure(policy, measure, measure.title()));
        return rows;
    }

    private static ListingRow document(PolicyDefinition policy) {
        var vector = new SearchVector()
                .by(policy.authority())
                .add(policy.title(), Place.TITLE)
                .add(policy.summary(), Place.SUMMARY);
        policy.areas().stream()
                .map(Area::title)
                .filter(Objects::nonNull)
                .forEach(title -> vector.add(title, Place.BODY));
        return row(policy, address(policy), Kind.POLICY, PLACE, policy.title(), policy.summary(), vector);
    }

    private static ListingRow measure(PolicyDefinition policy, Measure measure, LocalizedText title) {
        var vector = new SearchVector()
                .by(policy.authority())
                .add(title, Place.TITLE)
                .add(policy.title(), Place.BODY);
        var area = area(policy, measure);
        if (area != null) vector.add(area, Place.BODY);
        var address = address(policy) + "#" + measure.key();
        return row(policy, address, Kind.MEASURE, PLACE + 1, title, policy.title(), vector);
    }

    private static @Nullable LocalizedText area(PolicyDefinition policy, Measure measure) {
        return policy.areas().stream()
                .filter(area -> area.key().equals(measure.area()))
                .findFirst()
                .map(Area::title)
                .orElse(null);
    }

    private static ListingRow row(
            PolicyDefinition policy,
            String address,
            Kind kind,
            int place,
            LocalizedText title,
            LocalizedText about,
            SearchVector vector) {
        var told = DefinitionCodec.toJson(about);
        return new ListingRow(
                address,
                null,
                place,
                kind,
                null,
                policy.authority(),
                null,
                null,
                null,
                null,
                null,
                null,
                DefinitionCodec.toJson(title),
                told,
                told,
                told,
                null,
                policy.provenance().word(),
                "",
                "",
                "",
                false,
                false,
                vector.toString());
    }
}
