package org.dishui.review;

import java.util.Set;

/** The teams whose cases an officer may see and work on. */
public record Scope(Set<String> teams) {
    public Scope {
        teams = Set.copyOf(teams);
    }
}
