package org.dishui.studio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dishui.catalog.Kind;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** All entries as editors see them: what holds, and what is being changed. */
public interface StudioList {
    /** Those under a change first, then by title; up to 500, those whose title or address holds the words. */
    List<Row> find(String words);

    /** One entry. */
    record Row(
            Slug slug,
            LocalizedText title,
            Kind kind,
            int number,
            Instant publishedAt,
            @Nullable ChangeState state,
            @Nullable String authorName,
            @Nullable Instant changedAt,
            @Nullable LocalDate effectiveOn) {}
}
