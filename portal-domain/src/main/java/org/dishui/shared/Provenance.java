package org.dishui.shared;

/** Where a figure or a condition comes from, and so how far it can be trusted; shown beside it wherever it appears. */
public sealed interface Provenance {
    /** An authority published it; the source is a row of the list of sources. */
    record Published(String source) implements Provenance {}

    /** Somebody reported it, the authority's own publication was not seen. */
    record Reported(String source) implements Provenance {}

    /** Ours, so that the portal can be tried; to be replaced by the district. */
    record Sample() implements Provenance {}

    /** A word for styles, filters and message keys: published, reported, sample. */
    default String word() {
        return switch (this) {
            case Published published -> "published";
            case Reported reported -> "reported";
            case Sample sample -> "sample";
        };
    }

    /** The row of the list of sources, or nothing for a sample. */
    default String source() {
        return switch (this) {
            case Published(var source) -> source;
            case Reported(var source) -> source;
            case Sample sample -> "";
        };
    }
}
