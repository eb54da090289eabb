package org.dishui.review;

import java.util.Set;
import java.util.stream.Collectors;
import org.dishui.rules.FactKey;

/** The questions whose answers an officer has checked. */
public record Ticks(Set<FactKey> facts) {
    static final Ticks NONE = new Ticks(Set.of());

    public Ticks {
        facts = Set.copyOf(facts);
    }

    /** What was answered anew is to be checked anew. */
    Ticks without(Set<FactKey> changed) {
        return new Ticks(
                facts.stream().filter(fact -> !changed.contains(fact)).collect(Collectors.toUnmodifiableSet()));
    }
}
