package org.dishui.review;

import java.time.Instant;
import org.dishui.application.ApplicationId;
import org.dishui.application.Reference;
import org.dishui.identity.AccountId;

/** A case came to its end at the desk: a decision by two, or a written answer. */
public record CaseDecided(
        ApplicationId application,
        Reference reference,
        AccountId applicant,
        Outcome outcome,
        LetterCode letter,
        AccountId decidedBy,
        Instant at) {}
