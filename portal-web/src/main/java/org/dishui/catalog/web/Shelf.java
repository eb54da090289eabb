package org.dishui.catalog.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dishui.catalog.Kind;

/** One list of the catalogue with an introduction of its own; the first one holds everything. */
public enum Shelf {
    PROGRAMS(),
    SERVICES(Kind.SERVICE),
    FUNDS(Kind.FUND),
    HOUSING(Kind.HOUSING),
    WORKSPACES(Kind.WORKSPACE),
    PLATFORMS(Kind.PLATFORM, Kind.CARRIER),
    COMMUNITIES(Kind.COMMUNITY);

    private final List<Kind> kinds;

    Shelf(Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    static Shelf at(String address) {
        return Arrays.stream(values())
                .filter(shelf -> shelf.address().equals(address))
                .findFirst()
                .orElse(PROGRAMS);
    }

    /** The list on which a kind of entry is introduced. */
    static Shelf of(Kind kind) {
        return Arrays.stream(values())
                .filter(shelf -> shelf.kinds.contains(kind))
                .findFirst()
                .orElse(PROGRAMS);
    }

    List<Kind> kinds() {
        return kinds;
    }

    public String address() {
        return "/" + key();
    }

    /** Last part of its messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
