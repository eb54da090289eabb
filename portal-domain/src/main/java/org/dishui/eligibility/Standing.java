package org.dishui.eligibility;

/** Where somebody stands with an entry; the order is that of the result page. */
public enum Standing {
    /** Every condition is met, it is open today, and what it gives is certain. */
    ENTITLED,
    /** Every condition is met, but something is open that is not the person's to answer, or the amount is: {@link Doubt} says which. */
    LIKELY,
    /** At least one condition hangs on something not said yet. */
    CANNOT_TELL,
    /** A condition is not met, or nobody can apply today. */
    NOT_NOW
}
