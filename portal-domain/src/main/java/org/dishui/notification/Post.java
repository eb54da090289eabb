package org.dishui.notification;

/** The way to a mail server. */
public interface Post {
    /** Whether there is a mail server; without one, people read their messages in the portal. */
    boolean isThere();

    /** Hands one mail over; whatever goes wrong is a {@link RuntimeException}, and then it was not taken. */
    void send(Message message, String address);
}
