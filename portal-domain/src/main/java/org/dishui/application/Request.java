package org.dishui.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dishui.rules.FactKey;
import org.dishui.shared.PortalClock;

/**
 * What the office asks for when it returns a case: everything at once (一次性告知), question by question.
 *
 * @param until last day in Shanghai to answer
 * @param note a sentence to all of it, in the officer's words; may be empty
 */
public record Request(List<Item> items, LocalDate until, String note) {
    public Request {
        items = List.copyOf(items);
        if (items.isEmpty()) throw new IllegalArgumentException("a case is returned for something");
    }

    /** One question that is open again, and why. */
    public record Item(FactKey fact, String reason) {}

    public Set<FactKey> facts() {
        return items.stream().map(Item::fact).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Item> about(FactKey fact) {
        return items.stream().filter(item -> item.fact().equals(fact)).findFirst();
    }

    /** Whether the last day to answer has gone. */
    boolean isOver(Instant now) {
        return LocalDate.ofInstant(now, PortalClock.ZONE).isAfter(until);
    }
}
