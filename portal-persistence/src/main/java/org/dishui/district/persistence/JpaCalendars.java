package org.dishui.district.persistence;

import java.time.Duration;
import java.util.List;
import org.dishui.district.Calendars;
import org.dishui.district.WorkingDays;
import org.dishui.district.Year;
import org.dishui.district.Years;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the calendar, and keeps it for ten minutes: it changes once a year, weeks ahead, and every page with a clock asks for it. */
@Component
class JpaCalendars implements Calendars {
    private static final long KEPT = Duration.ofMinutes(10).toNanos();

    private final Years years;
    private volatile @Nullable Kept kept;

    /** A calendar, and when it was read. */
    private record Kept(WorkingDays days, long at) {}

    JpaCalendars(Years years) {
        this.years = years;
    }

    @Override
    public WorkingDays workingDays() {
        var known = kept;
        if (known != null && System.nanoTime() - known.at() < KEPT) return known.days();
        List<Year> all = years.findAll();
        var days = new WorkingDays(all.stream().map(Year::definition).toList());
        if (!all.isEmpty()) kept = new Kept(days, System.nanoTime());
        return days;
    }
}
