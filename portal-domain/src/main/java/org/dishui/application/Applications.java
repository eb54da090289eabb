package org.dishui.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dishui.identity.AccountId;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;

/** All applications. */
public interface Applications {
    Application save(Application application);

    Optional<Application> findById(ApplicationId id);

    Optional<Application> findByReference(Reference reference);

    Optional<Application> findByReferenceAndApplicant(Reference reference, AccountId applicant);

    /** The same, for somebody who is about to hand it in: whoever comes at the same time waits, and then sees what it has become. */
    Optional<Application> seize(Reference reference, AccountId applicant);

    List<Application> findByApplicantAndAboutAndState(AccountId applicant, Slug about, ApplicationState state);

    /** Whether somebody has one about an entry that stands anywhere else than in these. */
    boolean existsByApplicantAndAboutAndStateNotIn(
            AccountId applicant, Slug about, Collection<ApplicationState> states);

    /** One's own; somebody else's is not there. */
    default Application require(Reference reference, AccountId applicant) {
        return findByReferenceAndApplicant(reference, applicant)
                .orElseThrow(() -> new NotFound("application " + reference));
    }

    default Application require(ApplicationId id) {
        return findById(id).orElseThrow(() -> new NotFound("application " + id));
    }
}
