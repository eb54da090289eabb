package org.dishui.application;

import java.util.Set;

/** Where an application stands. This table is the only place that says which moves are legal. */
public enum ApplicationState {
    /** Being filled in; only the applicant sees it. */
    DRAFT,
    /** Received; answers are frozen. */
    SUBMITTED,
    /** Somebody at the office has it. */
    UNDER_REVIEW,
    /** With the applicant, who was asked once for all that is missing. */
    RETURNED,
    APPROVED,
    REJECTED,
    /** Answered in writing; nothing was granted or refused. */
    ANSWERED,
    /** Taken back by the applicant. */
    WITHDRAWN,
    /** Left lying beyond its time. */
    LAPSED;

    public Set<ApplicationState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN, LAPSED);
            case SUBMITTED -> Set.of(UNDER_REVIEW, WITHDRAWN);
            case UNDER_REVIEW -> Set.of(RETURNED, APPROVED, REJECTED, ANSWERED, WITHDRAWN);
            case RETURNED -> Set.of(SUBMITTED, WITHDRAWN, LAPSED);
            case APPROVED, REJECTED, ANSWERED, WITHDRAWN, LAPSED -> Set.of();
        };
    }

    /** Nothing more will happen. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether the applicant may fill in answers now. */
    public boolean isWithApplicant() {
        return this == DRAFT || this == RETURNED;
    }
}
