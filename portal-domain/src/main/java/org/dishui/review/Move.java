package org.dishui.review;

import static org.dishui.catalog.Route.StageKind.ACCEPTANCE;
import static org.dishui.catalog.Route.StageKind.ANSWER;
import static org.dishui.catalog.Route.StageKind.DECISION;
import static org.dishui.catalog.Route.StageKind.REVIEW;

import java.util.Set;
import org.dishui.catalog.Route.StageKind;

/** What an officer can do with a case, and at which stages. This table is the only place that says so. */
public enum Move {
    /** Gets it out of the queue. */
    TAKE,
    PUT_BACK,
    /** Ticks the answers that were checked. */
    CHECK,
    /** Everything is there (受理). */
    ACCEPT,
    /** Asks the applicant for all that is missing, once (一次性告知). */
    RETURN,
    PROPOSE,
    /** The second person agrees. */
    DECIDE,
    /** The second person does not agree, and says why. */
    SEND_BACK,
    /** Answers in writing. */
    REPLY;

    Set<StageKind> stages() {
        return switch (this) {
            case TAKE, PUT_BACK, CHECK -> Set.of(ACCEPTANCE, REVIEW, DECISION, ANSWER);
            case ACCEPT -> Set.of(ACCEPTANCE);
            case RETURN -> Set.of(ACCEPTANCE, REVIEW, ANSWER);
            case PROPOSE -> Set.of(REVIEW);
            case DECIDE, SEND_BACK -> Set.of(DECISION);
            case REPLY -> Set.of(ANSWER);
        };
    }

    /** Whether only the one who has taken the case may do it; the others need that nobody else has. */
    boolean isByHolder() {
        return switch (this) {
            case TAKE, DECIDE, SEND_BACK -> false;
            case PUT_BACK, CHECK, ACCEPT, RETURN, PROPOSE, REPLY -> true;
        };
    }
}
