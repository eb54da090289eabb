package org.dishui.eligibility;

/** An entry with which somebody stands otherwise than when they were last shown it. */
public record StandingChange(Standing before, Outcome now, Reason reason) {
    /** What made the difference. */
    public enum Reason {
        /** Another revision of the entry is in force. */
        REVISION,
        /** By the same profile it would have come out as it does now on that day, too: what the profile says is new. */
        PROFILE,
        /** Nothing but time: a birthday, a term that is full, a period that opens or closes. */
        DATE
    }
}
