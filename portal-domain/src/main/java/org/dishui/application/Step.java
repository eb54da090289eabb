package org.dishui.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an application's track: what happened and when, as the applicant may see it.
 *
 * @param stage key of the route's stage that it is about, where there is one
 * @param actor who did it, by the name that applicants may see (a team, never a person); absent for the applicant's own steps
 * @param request what the office asked for, word for word, where it gave the case back
 */
@Embeddable
public record Step(
        @Enumerated(EnumType.STRING) Kind kind,
        Instant at,
        @Nullable String stage,
        @Nullable String actor,
        @Nullable Request request) {
    static Step own(Kind kind, Instant at) {
        return new Step(kind, at, null, null, null);
    }

    static Step by(String actor, Kind kind, Instant at) {
        return new Step(kind, at, null, actor, null);
    }

    static Step stage(String stage, String actor, Instant at) {
        return new Step(Kind.STAGE_BEGUN, at, stage, actor, null);
    }

    static Step returned(Request request, String actor, Instant at) {
        return new Step(Kind.RETURNED, at, null, actor, request);
    }

    /** What happened. */
    public enum Kind {
        SUBMITTED,
        /** A stage of the route began. */
        STAGE_BEGUN,
        RETURNED,
        RESUBMITTED,
        APPROVED,
        REJECTED,
        ANSWERED,
        WITHDRAWN,
        LAPSED
    }
}
