package org.dishui.identity;

import java.time.Instant;
import java.util.Optional;
import org.dishui.identity.OneTimeLink.Purpose;

/** All links that were ever sent. */
public interface OneTimeLinks {
    OneTimeLink save(OneTimeLink link);

    Optional<OneTimeLink> findById(LinkId id);

    /** Those that are open and unused open nothing from now on. */
    void closeAll(AccountId account, Purpose purpose, Instant now);

    /** Forgets what has opened nothing since that moment. */
    void forget(Instant before);
}
