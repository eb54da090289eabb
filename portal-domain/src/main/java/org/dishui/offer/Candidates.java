package org.dishui.offer;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.dishui.identity.AccountId;

/** Everybody whose consent is not withdrawn; nobody else's profile is looked at. */
public interface Candidates {
    /** One after the other, a few hundred at a time, so that a city does not stand in memory. */
    void each(Consumer<Candidate> take);

    /** Those among these. */
    List<Candidate> among(Collection<AccountId> people);
}
