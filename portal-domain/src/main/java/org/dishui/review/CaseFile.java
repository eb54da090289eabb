package org.dishui.review;

import org.dishui.document.StoredFile;
import org.dishui.rules.FactKey;

/**
 * A file that was handed in with a case.
 *
 * @param fact the question that it answers
 * @param earlier stands in an earlier submission, and no longer in the last one
 * @param open may be read now
 */
public record CaseFile(FactKey fact, StoredFile file, boolean earlier, boolean open) {}
