package org.dishui.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.dishui.identity.Accounts;
import org.dishui.notification.Outbox.Waiting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Sends what waits: after the deed's commit, again after a failure, each time later. Nodes take turns by the row, so none is sent
 * twice by two of them; only a node that dies between the mail server's yes and its own note sends one again, under the same id.
 */
@Service
public class Posting {
    /** Longer than a mail server may take to answer. */
    private static final Duration IN_HAND = Duration.ofMinutes(5);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
    private static final Duration WORTH_SENDING = Duration.ofDays(3);
    private static final int MOST = 500;

    private final Outbox outbox;
    private final Accounts accounts;
    private final ObjectProvider<Post> posts;
    private final Clock clock;

    Posting(Outbox outbox, Accounts accounts, ObjectProvider<Post> posts, Clock clock) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.posts = posts;
        this.clock = clock;
    }

    /** How many mails went out; called often, by a scheduler. The first failure ends the round: the server may be away. */
    public int sendWaiting() {
        var post = posts.getIfAvailable();
        int sent = 0;
        if (post == null || !post.isThere()) return sent;
        while (sent < MOST && sendNext(post)) sent++;
        return sent;
    }

    private boolean sendNext(Post post) {
        var now = clock.instant();
        return outbox.claim(now, now.plus(IN_HAND), now.minus(WORTH_SENDING))
                .map(waiting -> send(post, waiting, now))
                .orElse(false);
    }

    private boolean send(Post post, Waiting waiting, Instant now) {
        var message = waiting.message();
        try {
            post.send(message, accounts.require(message.recipient()).email());
        } catch (RuntimeException failed) {
            outbox.postpone(message.id(), now.plus(pause(waiting.attempts())), reason(failed));
            return false;
        }
        outbox.sent(message.id(), clock.instant());
        return true;
    }

    /** 1, 2, 4 minutes and so on. */
    static Duration pause(int attempts) {
        var doubled = Duration.ofMinutes(1L << Math.min(attempts - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** The kind of failure alone: a mail server's words may repeat an address. */
    private static String reason(RuntimeException failed) {
        return failed.getClass().getSimpleName();
    }
}
