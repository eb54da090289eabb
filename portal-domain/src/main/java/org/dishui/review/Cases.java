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

    /** The same, for somebody who is about to change it: whoever comes at the same time waits, and then sees what it has become. */
    Optional<ReviewCase> seize(Reference reference);

    /** A case of one of the teams that the officer works for; any other one is not there. */
    default ReviewCase require(Reference reference, Scope scope) {
        return within(scope, findByReference(reference), reference);
    }

    default ReviewCase seize(Reference reference, Scope scope) {
        return within(scope, seize(reference), reference);
    }

    private static ReviewCase within(Scope scope, Optional<ReviewCase> found, Reference reference) {
        return found.filter(each -> scope.teams().contains(each.team()))
                .orElseThrow(() -> new NotFound("case " + reference));
    }
}
