package org.dishui.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dishui.PortalTest;
import org.dishui.catalog.ProgramFilter;
import org.dishui.catalog.ProgramList;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;

/** A hundred things that people type lead to what they want, on the catalogue as it ships; thirty of them were kept apart from all tuning. */
@PortalTest
class SearchQualityTest {
    private static final Logger LOG = LoggerFactory.getLogger(SearchQualityTest.class);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** A query, and the entries that somebody who types it takes for the answer. */
    private record Wanted(String query, String kind, List<String> slugs, boolean keptApart) {}

    @Autowired
    ProgramList programs;

    @Test
    void showsTheRightEntryAmongTheFirstThree() throws IOException {
        var missed = new ArrayList<String>(missed(false));
        missed.addAll(missed(true));
        assertThat(missed).as(missed.size() + " of 100").hasSizeLessThanOrEqualTo(5);
    }

    private List<String> missed(boolean keptApart) throws IOException {
        var wanted =
                wanted().stream().filter(each -> each.keptApart() == keptApart).toList();
        var missed = new ArrayList<String>();
        for (var each : wanted) {
            var first = first(each.query());
            if (first.stream().noneMatch(each.slugs()::contains))
                missed.add(each.kind() + ": " + each.query() + " wants " + each.slugs() + " and shows " + first);
        }
        LOG.info("search: {} of {} {}", wanted.size() - missed.size(), wanted.size(), keptApart ? "kept apart" : "");
        return missed;
    }

    private List<String> first(String query) {
        return programs.find(ProgramFilter.searching(query, TODAY), null, 3).rows().stream()
                .map(row -> row.address().replace("/programs/", ""))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Wanted> wanted() throws IOException {
        try (InputStream file = SearchQualityTest.class.getResourceAsStream("/search/queries.yaml")) {
            List<Map<String, Object>> read = new Yaml().load(file);
            return read.stream()
                    .map(each -> new Wanted(
                            said(each, "query").toString(),
                            said(each, "kind").toString(),
                            (List<String>) said(each, "slugs"),
                            Boolean.TRUE.equals(each.get("kept-apart"))))
                    .toList();
        }
    }

    private static Object said(Map<String, Object> query, String what) {
        return Objects.requireNonNull(query.get(what), what);
    }
}
