package org.dishui.offer.persistence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.dishui.identity.AccountId;
import org.dishui.offer.Cause;
import org.dishui.offer.Offer;
import org.dishui.offer.OfferId;
import org.dishui.offer.Offers;
import org.dishui.shared.Slug;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaOffers extends Offers, Repository<Offer, OfferId> {
    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Offer o where o.id = :id and o.person = :person")
    Optional<Offer> seize(OfferId id, AccountId person);

    @Override
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update versioned Offer o set o.state = WITHDRAWN, o.cause = :cause, o.closedAt = :now
             where o.entry = :entry and o.state = OPEN""")
    int takeBackAll(Slug entry, Cause cause, Instant now);
}
