package org.dishui.catalog.web;

import java.time.Instant;
import java.time.LocalDate;
import org.dishui.catalog.ProgramPage.Shown;

/**
 * That a guide is not today's, and how what it says stands to today's.
 *
 * @param key last part of its message: past, same, coming, unchanged
 */
public record AsOf(LocalDate day, String key, int number, Instant from) {
    static AsOf of(LocalDate day, Shown then, Shown now, LocalDate today) {
        boolean same = then.number() == now.number();
        var key = day.isBefore(today) ? (same ? "same" : "past") : same ? "unchanged" : "coming";
        return new AsOf(day, key, then.number(), then.from());
    }
}
