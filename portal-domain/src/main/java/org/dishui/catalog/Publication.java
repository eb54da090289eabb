package org.dishui.catalog;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who brought a revision out and why.
 *
 * @param proposedBy account of the editor; absent for what ships with the release
 * @param publishedBy account of the second person; never the editor's
 * @param note what changed, in the editor's words
 */
@Embeddable
public record Publication(
        @Nullable UUID proposedBy, @Nullable UUID publishedBy, String note) {
    public Publication {
        if (proposedBy != null && proposedBy.equals(publishedBy))
            throw new IllegalArgumentException("nobody publishes their own change");
    }

    static Publication shipped() {
        return new Publication(null, null, "");
    }

    /** Whether it came with the release and not from an editor. */
    public boolean isShipped() {
        return proposedBy == null;
    }
}
