package org.dishui.catalog;

import java.time.Instant;
import org.dishui.shared.Slug;

/** A revision was published for a later day, or withdrawn before it. */
public record ScheduleChanged(Slug entry, RevisionId revision, Instant at) {}
