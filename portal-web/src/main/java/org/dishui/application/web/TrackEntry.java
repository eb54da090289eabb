package org.dishui.application.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dishui.application.Request;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's time line.
 *
 * @param key last part of its heading's message; a stage brings its name instead
 * @param when is-later, is-now, or empty for what happened
 * @param dot how its dot is drawn
 * @param by the last day, of what is to come
 * @param quote what the office asked for, word for word
 * @param changes what was changed when it was handed in again
 */
record TrackEntry(
        String key,
        String when,
        String dot,
        @Nullable Instant at,
        @Nullable LocalDate by,
        @Nullable LocalizedText name,
        @Nullable LocalizedText who,
        @Nullable Request quote,
        List<LocalizedText> changes) {
    static TrackEntry past(String key, String dot, Instant at, @Nullable LocalizedText who) {
        return new TrackEntry(key, "", dot, at, null, null, who, null, List.of());
    }

    static TrackEntry later(LocalizedText name, LocalizedText who, @Nullable LocalDate by) {
        return new TrackEntry("later", "is-later", "", null, by, name, who, null, List.of());
    }

    static TrackEntry now(String key, String dot, @Nullable LocalizedText name, @Nullable LocalizedText who) {
        return new TrackEntry(key, "is-now", dot, null, null, name, who, null, List.of());
    }

    TrackEntry named(LocalizedText stage) {
        return new TrackEntry(key, when, dot, at, by, stage, who, quote, changes);
    }

    TrackEntry quoting(@Nullable Request request) {
        return new TrackEntry(key, when, dot, at, by, name, who, request, changes);
    }

    TrackEntry changing(List<LocalizedText> labels) {
        return new TrackEntry(key, when, dot, at, by, name, who, quote, labels);
    }
}
