package org.dishui.catalog;

import java.util.Optional;
import org.dishui.shared.NotFound;

/** All revisions that were ever published. */
public interface Revisions {
    Revision save(Revision revision);

    Optional<Revision> findById(RevisionId id);

    default Revision require(RevisionId id) {
        return findById(id).orElseThrow(() -> new NotFound("revision " + id));
    }
}
