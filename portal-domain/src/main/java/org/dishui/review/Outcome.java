package org.dishui.review;

/** What a case ends in. */
public enum Outcome {
    APPROVED,
    REJECTED,
    /** A written answer, for what only asks. */
    ANSWERED
}
