package org.dishui.review;

/** Why a case is refused; a refusal names one, and a sentence of the officer's own explains it. */
public enum Reason {
    /** A condition of the program is not met. */
    CONDITION_NOT_MET,
    /** A document does not show what it should. */
    DOCUMENT_INSUFFICIENT,
    /** The same support was granted already. */
    ALREADY_SUPPORTED,
    OTHER
}
