package org.dishui.notification;

import org.dishui.notification.Message.Kind;
import org.dishui.watch.SearchesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that their saved searches have news: one message, however many searches. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SearchNews {
    private final MessageWriting messages;

    SearchNews(MessageWriting messages) {
        this.messages = messages;
    }

    @EventListener
    void on(SearchesChanged changed) {
        messages.write(changed.person(), Kind.WATCHED, Told.NOTHING.counting(changed.searches()));
    }
}
