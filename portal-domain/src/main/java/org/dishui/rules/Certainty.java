package org.dishui.rules;

/** The three answers to a condition; "unknown" is never treated as a no. */
public enum Certainty {
    MET,
    UNMET,
    /** Something that would settle it was not said yet. */
    UNKNOWN
}
