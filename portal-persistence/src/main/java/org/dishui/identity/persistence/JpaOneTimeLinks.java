package org.dishui.identity.persistence;

import java.time.Instant;
import org.dishui.identity.AccountId;
import org.dishui.identity.LinkId;
import org.dishui.identity.OneTimeLink;
import org.dishui.identity.OneTimeLink.Purpose;
import org.dishui.identity.OneTimeLinks;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaOneTimeLinks extends OneTimeLinks, Repository<OneTimeLink, LinkId> {
    @Override // at once: Hibernate would insert the new link before it closes the old one
    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query("""
            update versioned OneTimeLink l set l.usedAt = :now
             where l.account = :account and l.purpose = :purpose and l.usedAt is null""")
    void closeAll(AccountId account, Purpose purpose, Instant now);

    @Override
    @Modifying
    @Query("delete from OneTimeLink l where l.expiresAt < :before")
    void forget(Instant before);
}
