package org.dishui.offer;

import java.util.Set;

/** Where an offer stands. This table is the only place that says which moves are legal. */
public enum OfferState {
    /** With the person, who may take it, decline it, or do nothing. */
    OPEN,
    /** Taken: there is a draft, prefilled from the profile. */
    ACCEPTED,
    /** Declined; the same revision is not offered again. */
    DECLINED,
    /** Taken back by the portal, with the cause. */
    WITHDRAWN,
    /** Left lying beyond its last day. */
    EXPIRED;

    public Set<OfferState> next() {
        return this == OPEN ? Set.of(ACCEPTED, DECLINED, WITHDRAWN, EXPIRED) : Set.of();
    }
}
