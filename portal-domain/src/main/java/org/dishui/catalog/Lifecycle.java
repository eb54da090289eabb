package org.dishui.catalog;

import java.time.LocalDate;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry stands, why, and the next date.
 *
 * @param reason why it cannot be applied for, or what is special about it now
 * @param opens first day on which it can be applied for, where there is one
 * @param closes last day on which it can be applied for, where there is one
 */
public record Lifecycle(
        Phase phase,
        @Nullable LocalizedText reason,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        Provenance provenance) {
    /** The stations of a program's life. */
    public enum Phase {
        ANNOUNCED,
        PILOT,
        OPEN,
        PAUSED,
        CLOSED,
        SUPERSEDED,
        HISTORICAL;

        /** Whether new requests are taken in this phase at all. */
        public boolean takesRequests() {
            return this == OPEN || this == PILOT;
        }
    }

    public Lifecycle {
        if (!phase.takesRequests() && reason == null) throw new IllegalArgumentException(phase + " needs a reason");
        if (opens != null && closes != null && opens.isAfter(closes))
            throw new IllegalArgumentException("closes before it opens");
    }

    /** Whether it can be applied for on that day in Shanghai. */
    public boolean isOpenOn(LocalDate day) {
        return phase.takesRequests()
                && (opens == null || !day.isBefore(opens))
                && (closes == null || !day.isAfter(closes));
    }
}
