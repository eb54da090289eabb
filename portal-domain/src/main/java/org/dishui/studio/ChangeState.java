package org.dishui.studio;

import java.util.Set;

/** Where a change stands. */
public enum ChangeState {
    /** With its editor. */
    DRAFT,
    /** Waits for a second person. */
    SUBMITTED,
    PUBLISHED,
    /** Given up. */
    DISCARDED;

    public Set<ChangeState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, DISCARDED);
            case SUBMITTED -> Set.of(DRAFT, PUBLISHED, DISCARDED);
            case PUBLISHED, DISCARDED -> Set.of();
        };
    }

    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED;
    }
}
