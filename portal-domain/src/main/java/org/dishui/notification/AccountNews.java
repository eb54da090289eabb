package org.dishui.notification;

import org.dishui.identity.AccountOpened;
import org.dishui.identity.PasswordForgotten;
import org.dishui.identity.SignUpRepeated;
import org.dishui.identity.StaffRegistered;
import org.dishui.notification.Message.Kind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people about their accounts, in the deed's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountNews {
    private final MessageWriting messages;

    AccountNews(MessageWriting messages) {
        this.messages = messages;
    }

    @EventListener
    void on(AccountOpened opened) {
        messages.write(opened.account(), Kind.CONFIRM, Told.NOTHING, opened.link());
    }

    @EventListener
    void on(SignUpRepeated repeated) {
        messages.write(repeated.account(), Kind.REPEATED, Told.NOTHING);
    }

    @EventListener
    void on(PasswordForgotten forgotten) {
        messages.write(forgotten.account(), Kind.PASSWORD, Told.NOTHING, forgotten.link());
    }

    @EventListener
    void on(StaffRegistered registered) {
        messages.write(registered.account(), Kind.STAFF, Told.NOTHING, registered.link());
    }
}
