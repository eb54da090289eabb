package org.dishui.district;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dishui.district.CalendarYear.DayKind;
import org.dishui.district.CalendarYear.SpecialDay;

/** Counts working days in Shanghai: weekdays that are no holiday, and make-up days. Years without a calendar of their own count by the week. */
public final class WorkingDays {
    private final Map<LocalDate, DayKind> special = new HashMap<>();
    private final boolean sample;

    public WorkingDays(Collection<CalendarYear> years) {
        for (var year : years) for (SpecialDay day : year.days()) special.put(day.date(), day.kind());
        this.sample = years.isEmpty() || years.stream().anyMatch(CalendarYear::isSample);
    }

    public boolean isWorking(LocalDate day) {
        var kind = special.get(day);
        if (kind != null) return kind == DayKind.MAKE_UP;
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The last of so many working days that begin on the day after; the day itself for none. */
    public LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 0) throw new IllegalArgumentException("working days are counted forward");
        return Stream.iterate(day.plusDays(1), each -> each.plusDays(1))
                .filter(this::isWorking)
                .limit(workingDays)
                .reduce(day, (earlier, later) -> later);
    }

    /** How many working days lie after the first day, up to and with the last; negative where the last lies before the first. */
    public int between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) return -between(last, first);
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    /** Whether it counts with days that no editor has confirmed. */
    public boolean isSample() {
        return sample;
    }
}
