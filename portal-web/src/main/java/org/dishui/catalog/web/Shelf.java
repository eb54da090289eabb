package org.dishui.catalog.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dishui.catalog.Kind;

/** One list of the catalogue with an introduction of its own; the first one holds everything. */
public enum Shelf {
    PROGRAMS,
    SERVICES,
    FUNDS,
    HOUSING,
    WORKSPACES,
    PLATFORMS,
    COMMUNITIES;

    static Shelf at(String address) {
        return Arrays.stream(values())
                .filter(shelf -> shelf.address().equals(address))
                .findFirst()
                .orElse(PROGRAMS);
    }

    /** The list on which a kind of entry is introduced. */
    static Shelf of(Kind kind) {
        return Arrays.stream(values())
                .filter(shelf -> shelf.kinds().contains(kind))
                .findFirst()
                .orElse(PROGRAMS);
    }

    /** Which kinds it holds; none means all. */
    List<Kind> kinds() {
        return switch (this) {
            case PROGRAMS -> List.of();
            case SERVICES -> List.of(Kind.SERVICE);
            case FUNDS -> List.of(Kind.FUND);
            case HOUSING -> List.of(Kind.HOUSING);
            case WORKSPACES -> List.of(Kind.WORKSPACE);
            case PLATFORMS -> List.of(Kind.PLATFORM, Kind.CARRIER);
            case COMMUNITIES -> List.of(Kind.COMMUNITY);
        };
    }

    public String address() {
        return "/" + key();
    }

    /** Last part of its messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
