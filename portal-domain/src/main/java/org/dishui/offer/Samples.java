package org.dishui.offer;

import org.dishui.identity.AccountId;

/** Who stands in the samples of rehearsals. */
public interface Samples {
    /** Leaves what was marked, and forgets about whom. */
    void forget(AccountId person);
}
