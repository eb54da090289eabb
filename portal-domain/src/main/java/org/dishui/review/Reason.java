package org.dishui.review;

import java.util.Locale;

/** Why a case is refused; a refusal names one, and a sentence of the officer's own explains it. */
public enum Reason {
    /** A condition of the program is not met. */
    CONDITION_NOT_MET,
    /** A document does not show what it should. */
    DOCUMENT_INSUFFICIENT,
    /** The same support was granted already. */
    ALREADY_SUPPORTED,
    OTHER;

    /** Last part of the messages that say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
