package org.dishui.catalog;

import java.util.List;

/** The ways in which support follows a company, in the order in which they are shown. */
public record Ladders(List<Ladder> all) {
    public Ladders {
        all = List.copyOf(all);
    }
}
