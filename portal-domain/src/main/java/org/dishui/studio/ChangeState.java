package org.dishui.studio;

import java.util.Set;

/** Where a change stands. */
public enum ChangeState {
    /** With its editor. */
    DRAFT,
    /** Waits for a second person. */
    SUBMITTED,
    /** Agreed to; takes effect by itself when its day begins. */
    SCHEDULED,
    PUBLISHED,
    /** Given up. */
    DISCARDED;

    public Set<ChangeState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, DISCARDED);
            case SUBMITTED -> Set.of(DRAFT, SCHEDULED, PUBLISHED, DISCARDED);
            case SCHEDULED -> Set.of(SUBMITTED, PUBLISHED);
            case PUBLISHED, DISCARDED -> Set.of();
        };
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }
}
