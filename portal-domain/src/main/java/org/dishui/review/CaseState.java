package org.dishui.review;

/** Who has a case now. */
public enum CaseState {
    /** In the team's queue; nobody has it. */
    QUEUED,
    /** One officer works on it. */
    TAKEN,
    /** With the applicant: the clock stands still. */
    PAUSED,
    /** Decided, answered, withdrawn or lapsed. */
    CLOSED
}
