package org.dishui.eligibility;

import java.time.Instant;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stood with an entry when they were last shown it.
 *
 * @param revisedAt since when the entry's present revision is in force; absent where the entry is gone
 */
public record ShownStanding(
        Slug entry,
        Standing standing,
        Instant shownAt,
        @Nullable Instant revisedAt) {}
