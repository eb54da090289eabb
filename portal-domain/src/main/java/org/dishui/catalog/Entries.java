package org.dishui.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;

/** All entries. */
public interface Entries {
    Entry save(Entry entry);

    Optional<Entry> findById(Slug slug);

    List<Entry> findAll();

    /** Those with a revision whose day has come. */
    List<Entry> findByNextFromLessThanEqual(Instant now);

    default Entry require(Slug slug) {
        return findById(slug).orElseThrow(() -> new NotFound("entry " + slug));
    }
}
