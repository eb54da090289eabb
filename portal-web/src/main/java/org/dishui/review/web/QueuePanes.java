package org.dishui.review.web;

import java.time.Clock;
import java.time.LocalDate;
import org.dishui.application.Reference;
import org.dishui.district.Calendars;
import org.dishui.district.WorkingDays;
import org.dishui.identity.Officer;
import org.dishui.review.CaseState;
import org.dishui.review.ReviewQueue;
import org.dishui.review.Scopes;
import org.dishui.shared.Keyset;
import org.dishui.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws an officer's queue: two statements, however long it is. */
@Component
class QueuePanes {
    private static final int PAGE = 30;

    private final ReviewQueue queue;
    private final Scopes scopes;
    private final Calendars calendars;
    private final Clock clock;

    QueuePanes(ReviewQueue queue, Scopes scopes, Calendars calendars, Clock clock) {
        this.queue = queue;
        this.scopes = scopes;
        this.calendars = calendars;
        this.clock = clock;
    }

    QueuePane of(Officer me, Here here) {
        var calendar = calendars.workingDays();
        var today = LocalDate.now(clock);
        var tomorrowEnds = calendar.after(today, 1).plusDays(1).atStartOfDay(PortalClock.ZONE);
        var scope = scopes.of(me);
        return new QueuePane(
                here,
                queue.find(scope, me.id(), here.filter(), Keyset.of(here.after(), PAGE))
                        .map(row -> line(row, today, calendar)),
                queue.count(scope, me.id(), clock.instant(), tomorrowEnds.toInstant()),
                reference(here.q()));
    }

    private static QueuePane.Line line(ReviewQueue.Row row, LocalDate today, WorkingDays calendar) {
        var due = row.state() == CaseState.PAUSED ? null : DueIn.of(row.dueAt(), today, calendar);
        return new QueuePane.Line(row, due);
    }

    private static @Nullable Reference reference(String typed) {
        try {
            return Reference.of(typed);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }
}
