package org.dishui.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.dishui.application.Application;
import org.dishui.catalog.Route;
import org.dishui.district.Calendars;
import org.dishui.review.ReviewCase.Due;
import org.dishui.shared.PortalClock;
import org.springframework.stereotype.Component;

/** The clock of a case: working days in Shanghai, at rest while the applicant has the ball. */
@Component
class CaseClock {
    private final Calendars calendars;
    private final Clock clock;

    CaseClock(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The ends of the stage that begins now and of the whole promise. */
    Due due(Route.Stage stage, Application application) {
        var stageEnd = calendars.workingDays().after(today(), stage.workingDays());
        return new Due(endOf(stageEnd), endOf(application.promisedBy().orElse(stageEnd)));
    }

    /** Working days of the promise that are left today; none where it is late. */
    int daysLeft(Application application) {
        return application
                .promisedBy()
                .map(promised -> Math.max(0, calendars.workingDays().between(today(), promised)))
                .orElse(0);
    }

    /** The last day of so many working days for the applicant to answer. */
    LocalDate answerBy(int workingDays) {
        return calendars.workingDays().after(today(), workingDays);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant();
    }
}
