package org.dishui.offer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dishui.catalog.RevisionId;
import org.dishui.identity.AccountId;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;

/** All offers. */
public interface Offers {
    Offer save(Offer offer);

    Optional<Offer> findByIdAndPerson(OfferId id, AccountId person);

    /** The same, for somebody who answers it: whoever comes at the same time waits, and then sees what it has become. */
    Optional<Offer> seize(OfferId id, AccountId person);

    List<Offer> findByPersonAndState(AccountId person, OfferState state);

    boolean existsByPersonAndRevisionAndStateIn(AccountId person, RevisionId revision, Collection<OfferState> states);

    /** Takes back whatever of an entry is open, at one press: it may be thousands. Returns how many. */
    int takeBackAll(Slug entry, Cause cause, Instant now);

    /** One's own; somebody else's is not there. */
    default Offer require(OfferId id, AccountId person) {
        return findByIdAndPerson(id, person).orElseThrow(() -> new NotFound("offer " + id));
    }
}
