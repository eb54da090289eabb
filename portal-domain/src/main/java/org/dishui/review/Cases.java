package org.dishui.review;

import java.util.Optional;
import org.dishui.application.ApplicationId;
import org.dishui.application.Reference;
import org.dishui.shared.NotFound;

/** All cases. */
public interface Cases {
    ReviewCase save(ReviewCase opened);

    Optional<ReviewCase> findById(ApplicationId id);

    Optional<ReviewCase> findByReference(Reference reference);

    /** A case of one of the teams that the officer works for; any other one is not there. */
    default ReviewCase require(Reference reference, Scope scope) {
        return findByReference(reference)
                .filter(each -> scope.teams().contains(each.team()))
                .orElseThrow(() -> new NotFound("case " + reference));
    }
}
