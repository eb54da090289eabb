package org.dishui.notification;

import java.time.Instant;
import org.dishui.identity.Account;
import org.dishui.identity.AccountId;
import org.dishui.identity.LinkId;
import org.dishui.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that one person is told, once. Its words are made from this wherever it is shown, so mail and portal say the same.
 *
 * @param language of the account when it was written
 * @param link that a mail carries; its address stands nowhere but in the mail
 * @param sentAt when the mail server took it; absent while it waits, and where there is no mail server
 */
public record Message(
        MessageId id,
        AccountId recipient,
        Kind kind,
        Language language,
        Told told,
        @Nullable LinkId link,
        Instant writtenAt,
        @Nullable Instant sentAt) {
    /** What it is about. */
    public enum Kind {
        /** An application arrived. */
        RECEIVED,
        /** The answers to what the office asked for arrived. */
        RECEIVED_AGAIN,
        /** The office asks for what is missing. */
        RETURNED,
        DECIDED,
        ANSWERED,
        /** When an approved amount is paid. */
        PAYMENTS,
        /** Something new stands in lists that the person saved. */
        WATCHED,
        /** What the person is entitled to without having asked. */
        OFFERED,
        /** Confirms the address of a new account. */
        CONFIRM,
        /** Somebody signed up with an address that has an account. */
        REPEATED,
        PASSWORD,
        /** Somebody who works here got an account. */
        STAFF
    }

    static Message to(Account account, Kind kind, Told told, @Nullable LinkId link, Instant now) {
        return new Message(MessageId.next(), account.id(), kind, account.language(), told, link, now, null);
    }

    /** Whether it is about a case, and not about the account. */
    public boolean isAboutCase() {
        return told.reference() != null;
    }
}
