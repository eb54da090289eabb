package org.dishui.notification.web;

import org.dishui.notification.Posting;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Goes round for mail that waits; nodes may go at the same time, as they take turns by the message. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PostRounds {
    private final Posting posting;

    PostRounds(Posting posting) {
        this.posting = posting;
    }

    @Scheduled(fixedDelayString = "${portal.mail-rounds:PT5S}")
    void go() {
        posting.sendWaiting();
    }
}
