package org.dishui.notification;

import java.util.Optional;
import org.dishui.identity.AccountId;
import org.dishui.shared.Keyset;
import org.dishui.shared.Paged;

/** What one person was told; anybody else's messages are not there. */
public interface MyMessages {
    /** The latest first. */
    Paged<Message> of(AccountId recipient, Keyset from);

    Optional<Message> find(AccountId recipient, MessageId id);
}
