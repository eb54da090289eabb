package org.dishui.notification;

import org.dishui.notification.Message.Kind;
import org.dishui.offer.OffersMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what a night brought them: one message, however many offers, in the transaction that made them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OfferNews {
    private final MessageWriting messages;

    OfferNews(MessageWriting messages) {
        this.messages = messages;
    }

    @EventListener
    void on(OffersMade made) {
        messages.write(
                made.person(), Kind.OFFERED, Told.NOTHING.by(made.until()).offering(made.offers()));
    }
}
