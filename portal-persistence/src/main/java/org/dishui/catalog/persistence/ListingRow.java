package org.dishui.catalog.persistence;

import java.time.LocalDate;
import org.dishui.catalog.Guide.Channel.Way;
import org.dishui.catalog.Kind;
import org.dishui.catalog.Lifecycle.Phase;
import org.dishui.catalog.ProgramFilter.Fee;
import org.dishui.catalog.Topic;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** One row of the list as it is stored: documents as JSON, several names with commas between them; and the words by which it is found. */
record ListingRow(
        String address,
        @Nullable Slug slug,
        int place,
        Kind kind,
        @Nullable Topic topic,
        String authority,
        @Nullable Phase phase,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable Fee fee,
        @Nullable Way channel,
        @Nullable Long amount,
        String title,
        String summary,
        String who,
        String body,
        @Nullable String headline,
        String provenance,
        String audiences,
        String measures,
        String events,
        boolean checkable,
        boolean fileable,
        String words) {}
