package org.dishui.notification;

import java.time.Clock;
import org.dishui.identity.AccountId;
import org.dishui.identity.Accounts;
import org.dishui.identity.LinkId;
import org.dishui.notification.Message.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a message to somebody, in the language of their account. */
@Component
class MessageWriting {
    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    MessageWriting(Accounts accounts, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    void write(AccountId to, Kind kind, Told told) {
        write(to, kind, told, null);
    }

    void write(AccountId to, Kind kind, Told told, @Nullable LinkId link) {
        accounts.findById(to).ifPresent(account -> outbox.add(Message.to(account, kind, told, link, clock.instant())));
    }
}
