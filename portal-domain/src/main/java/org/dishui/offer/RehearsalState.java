package org.dishui.offer;

import java.util.Set;

/** Where a rehearsal stands. This table is the only place that says which moves are legal. */
public enum RehearsalState {
    /** Its sample is being checked. */
    CHECKING,
    /** Offers go out. */
    RELEASED,
    /** Offers went out, and do no longer. */
    STOPPED,
    /** Another rehearsal took its place. */
    SUPERSEDED;

    public Set<RehearsalState> next() {
        return switch (this) {
            case CHECKING -> Set.of(RELEASED, SUPERSEDED);
            case RELEASED -> Set.of(STOPPED, SUPERSEDED);
            case STOPPED -> Set.of(SUPERSEDED);
            case SUPERSEDED -> Set.of();
        };
    }
}
