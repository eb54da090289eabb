package org.dishui.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * An entry with which somebody stands otherwise than when they last looked.
 *
 * @param before absent where there was no such entry then
 */
public record StandingChange(@Nullable Standing before, Outcome now, Reason reason) {
    /** What made the difference. */
    public enum Reason {
        /** The entry was not there, or could not be checked. */
        NEW,
        /** Another revision of the entry is in force. */
        REVISION,
        /** By the same profile it would have come out as it does now on that day, too: what the profile says is new. */
        PROFILE,
        /** Nothing but time: a birthday, a term that is full, a period that opens or closes. */
        DATE
    }
}
