package org.dishui.notification;

import java.time.Instant;
import java.util.Optional;

/** The messages that wait for a mail server. A row is written with the deed that it tells of: there is neither without the other. */
public interface Outbox {
    void add(Message message);

    /**
     * The next message that is due and was written after the given day; nobody else gets it before {@code until}, on whatever node.
     * Whoever dies with it in hand loses it to the next one then.
     */
    Optional<Waiting> claim(Instant now, Instant until, Instant writtenAfter);

    void sent(MessageId id, Instant now);

    /** Sending failed: not before then again. */
    void postpone(MessageId id, Instant until, String why);

    /**
     * A message in hand.
     *
     * @param attempts this one counted
     */
    record Waiting(Message message, int attempts) {}
}
