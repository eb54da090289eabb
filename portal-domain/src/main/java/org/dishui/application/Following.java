package org.dishui.application;

import java.util.Optional;
import org.dishui.identity.Applicant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an applicant looks at their own application; anybody else's is not there. */
@Service
@Transactional(readOnly = true)
public class Following {
    private final Applications applications;
    private final MyApplications mine;
    private final Decisions decisions;

    Following(Applications applications, MyApplications mine, Decisions decisions) {
        this.applications = applications;
        this.mine = mine;
        this.decisions = decisions;
    }

    public Dossier require(Applicant me, Reference reference) {
        var filed = applications.require(reference, me.id());
        var subject = mine.subject(filed).orElseThrow();
        var decision = filed.state().isFinal() ? decisions.of(filed.id()) : Optional.<Decision>empty();
        return new Dossier(filed, subject, filed.steps(), filed.submissions(), decision);
    }
}
