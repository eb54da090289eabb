package org.dishui.sandbox;

/** What a change does to somebody; those who lose come first, since they are what must be known before it goes out. */
public enum Effect {
    /** Was entitled, and is no longer. */
    LOSES,
    /** Is entitled still, to less. */
    GETS_LESS,
    /** Was not entitled, and is now. */
    GAINS,
    /** Is entitled still, to more. */
    GETS_MORE,
    SAME
}
