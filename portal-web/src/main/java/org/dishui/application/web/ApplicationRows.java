package org.dishui.application.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.dishui.application.MyApplications;
import org.dishui.district.Calendars;
import org.dishui.district.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes applications as lines of a list. */
@Component
public class ApplicationRows {
    private final Calendars calendars;
    private final Clock clock;

    ApplicationRows(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** As of today; the calendar is read once, however many lines there are. */
    public Function<MyApplications.Row, ApplicationRow> asOfToday() {
        var days = calendars.workingDays();
        var today = LocalDate.now(clock);
        return row -> of(row, days, today);
    }

    private static ApplicationRow of(MyApplications.Row row, WorkingDays days, LocalDate today) {
        return switch (row.state()) {
            case SUBMITTED, UNDER_REVIEW -> withOffice(row, days, today);
            case RETURNED ->
                new ApplicationRow(row, StateTag.of(row.state()), days(row.until(), today), ApplicationRow.Look.YOU);
            case DRAFT -> new ApplicationRow(row, StateTag.of(row.state()), 0, ApplicationRow.Look.DRAFT);
            default -> new ApplicationRow(row, StateTag.of(row.state()), 0, ApplicationRow.Look.DONE);
        };
    }

    private static ApplicationRow withOffice(MyApplications.Row row, WorkingDays days, LocalDate today) {
        var promised = row.promisedBy();
        int left = promised == null ? 0 : days.between(today, promised);
        var look = left < 0 ? ApplicationRow.Look.LATE : ApplicationRow.Look.GOING;
        return new ApplicationRow(row, StateTag.of(row.state()), Math.abs(left), look);
    }

    private static int days(@Nullable LocalDate until, LocalDate today) {
        return until == null ? 0 : (int) Math.max(0, until.toEpochDay() - today.toEpochDay());
    }
}
