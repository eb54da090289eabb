package org.dishui.catalog;

import java.time.Instant;
import org.dishui.shared.Slug;

/** An entry has a new revision that holds from now on. */
public record RevisionPublished(Slug entry, RevisionId revision, int number, Instant at) {}
