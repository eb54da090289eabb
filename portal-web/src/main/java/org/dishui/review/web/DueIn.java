package org.dishui.review.web;

import java.time.Instant;
import java.time.LocalDate;
import org.dishui.district.WorkingDays;
import org.dishui.shared.PortalClock;

/**
 * How long there is until a case is due, in working days; the ends of days are the first moment of the next one.
 *
 * @param days that are left, or by which it is late
 */
record DueIn(LocalDate day, int days, boolean late) {
    /** The day from which a ring starts to fill. */
    private static final int HORIZON = 20;

    static DueIn of(Instant end, LocalDate today, WorkingDays calendar) {
        var day = LocalDate.ofInstant(end.minusSeconds(1), PortalClock.ZONE);
        int days = calendar.between(today, day);
        return new DueIn(day, Math.abs(days), day.isBefore(today));
    }

    /** Today or on the next working day. */
    public boolean isSoon() {
        return !late && days <= 1;
    }

    public boolean isToday() {
        return !late && days == 0;
    }

    /** The ring fills as the time is used. */
    public int percent() {
        return late ? 100 : Math.max(8, 100 - Math.min(days, HORIZON) * 100 / HORIZON);
    }

    /** What stands inside the ring. */
    public String number() {
        return late ? "+" + days : Integer.toString(days);
    }

    /** Last part of the message that says it. */
    public String word() {
        if (late) return days == 0 ? "late-today" : "late";
        return isToday() ? "today" : "left";
    }
}
