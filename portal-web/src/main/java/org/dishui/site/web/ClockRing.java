package org.dishui.site.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A ring that counts the days to a date: the fuller, the nearer.
 *
 * @param soon three days or less: amber
 */
public record ClockRing(long number, long percent, boolean soon) {
    private static final int SOON = 3;

    /** How far ahead a date is still an empty ring. */
    private static final int HORIZON = 100;

    public static ClockRing until(LocalDate day, LocalDate today) {
        long days = Math.max(0, ChronoUnit.DAYS.between(today, day));
        long percent = Math.max(3, 100 - days * 100 / HORIZON);
        return new ClockRing(days, percent, days <= SOON);
    }
}
