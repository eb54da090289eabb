package org.dishui.catalog;

import java.time.Instant;
import java.util.List;
import org.dishui.shared.Slug;

/** Every revision of an entry that was ever published. */
public interface ProgramHistory {
    /** So many, the newest first, from this number down. */
    List<Past> of(Slug slug, int from, int most);

    /**
     * One revision.
     *
     * @param from when it took effect
     * @param withdrawn whether it was taken back before that
     * @param note what changed, in the editor's words; empty for what came with a release
     */
    record Past(int number, Instant from, boolean withdrawn, String note, EntryDefinition definition) {}
}
