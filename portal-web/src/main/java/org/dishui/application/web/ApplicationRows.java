package org.dishui.application.web;

import java.time.Clock;
import java.time.LocalDate;
import org.dishui.application.MyApplications;
import org.dishui.district.Calendars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an application as a line of a list. */
@Component
public class ApplicationRows {
    private final Calendars calendars;
    private final Clock clock;

    ApplicationRows(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    public ApplicationRow of(MyApplications.Row row) {
        var today = LocalDate.now(clock);
        return switch (row.state()) {
            case SUBMITTED, UNDER_REVIEW -> withOffice(row, today);
            case RETURNED ->
                new ApplicationRow(row, StateTag.of(row.state()), days(row.until(), today), ApplicationRow.Look.YOU);
            case DRAFT -> new ApplicationRow(row, StateTag.of(row.state()), 0, ApplicationRow.Look.DRAFT);
            default -> new ApplicationRow(row, StateTag.of(row.state()), 0, ApplicationRow.Look.DONE);
        };
    }

    private ApplicationRow withOffice(MyApplications.Row row, LocalDate today) {
        var promised = row.promisedBy();
        int left = promised == null ? 0 : calendars.workingDays().between(today, promised);
        var look = left < 0 ? ApplicationRow.Look.LATE : ApplicationRow.Look.GOING;
        return new ApplicationRow(row, StateTag.of(row.state()), Math.abs(left), look);
    }

    private static int days(@Nullable LocalDate until, LocalDate today) {
        return until == null ? 0 : (int) Math.max(0, until.toEpochDay() - today.toEpochDay());
    }
}
