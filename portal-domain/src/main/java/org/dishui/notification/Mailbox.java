package org.dishui.notification;

import java.util.List;
import java.util.Optional;

/** Everybody's mail, for a demo that sends none. */
public interface Mailbox {
    /** The latest first. */
    List<Mail> latest(int most);

    Optional<Mail> find(MessageId id);

    /** A message and the address that it goes to. */
    record Mail(Message message, String address) {}
}
