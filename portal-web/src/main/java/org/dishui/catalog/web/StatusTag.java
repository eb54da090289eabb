package org.dishui.catalog.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dishui.catalog.Lifecycle;
import org.dishui.catalog.ProgramList;
import org.jspecify.annotations.Nullable;

/**
 * How the state of an entry is told in a word.
 *
 * @param key last part of its message
 * @param style class of the tag
 * @param days until it opens or closes, where the word names them
 */
public record StatusTag(String key, String style, String icon, long days) {
    /** From so many days on a closing date is worth a warning. */
    private static final int SOON = 14;

    static StatusTag of(ProgramList.Row row, LocalDate today) {
        return row.phase() == null
                ? new StatusTag(row.kind().name().toLowerCase(Locale.ROOT), "tag--grey", "doc", 0)
                : of(row.phase(), row.opens(), row.closes(), today);
    }

    public static StatusTag of(
            Lifecycle.Phase phase, @Nullable LocalDate opens, @Nullable LocalDate closes, LocalDate today) {
        if (phase.takesRequests() && opens != null && today.isBefore(opens))
            return new StatusTag("opens", "tag--blue", "calendar", ChronoUnit.DAYS.between(today, opens));
        if (phase.takesRequests() && closes != null) {
            long left = ChronoUnit.DAYS.between(today, closes);
            if (left < 0) return new StatusTag("over", "tag--grey", "ring-minus", 0);
            if (left <= SOON) return new StatusTag("closes", "tag--amber", "clock", left);
        }
        return of(phase);
    }

    private static StatusTag of(Lifecycle.Phase phase) {
        var key = phase.name().toLowerCase(Locale.ROOT);
        return switch (phase) {
            case OPEN -> new StatusTag(key, "tag--open", "ring-check", 0);
            case PILOT -> new StatusTag(key, "tag--blue", "half-ring", 0);
            case ANNOUNCED -> new StatusTag(key, "tag--blue", "clock", 0);
            case PAUSED -> new StatusTag(key, "tag--grey", "pause", 0);
            case CLOSED -> new StatusTag(key, "tag--grey", "ring-minus", 0);
            case SUPERSEDED, HISTORICAL -> new StatusTag(key, "tag--grey", "history", 0);
        };
    }
}
