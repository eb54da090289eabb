package org.dishui.rules;

/** The three answers to a condition; "unknown" is never treated as a no. */
public enum Certainty {
    MET,
    UNMET,
    /** Something that would settle it was not said yet. */
    UNKNOWN;

    static Certainty of(boolean holds) {
        return holds ? MET : UNMET;
    }

    /** What becomes of it where the condition must not hold. */
    public Certainty opposite() {
        return switch (this) {
            case MET -> UNMET;
            case UNMET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Both must hold: unmet before unknown before met. */
    Certainty and(Certainty other) {
        if (this == UNMET || other == UNMET) return UNMET;
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : MET;
    }

    /** One suffices: met before unknown before unmet. */
    Certainty or(Certainty other) {
        return opposite().and(other.opposite()).opposite();
    }
}
