package org.dishui.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.dishui.shared.Job;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Closes what was left lying, each in a transaction of its own: who answers at the last moment wins or is told. */
@Service
public class Lapsing implements Job {
    /** How long a draft waits for its next word. */
    static final Duration DRAFT_LIFE = Duration.ofDays(180);

    private static final int AT_ONCE = 1000;

    private final OverdueApplications overdue;
    private final Applications applications;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lapsing(
            OverdueApplications overdue,
            Applications applications,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.overdue = overdue;
        this.applications = applications;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lapse-applications";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(0, 30));
    }

    @Override
    public void run() {
        overdue.find(LocalDate.now(clock), clock.instant().minus(DRAFT_LIFE), AT_ONCE)
                .forEach(this::lapse);
    }

    private void lapse(ApplicationId id) {
        try {
            transactions.executeWithoutResult(transaction -> {
                var application = applications.require(id);
                var now = clock.instant();
                if (application.isOverdue(now)) events.publishEvent(application.lapse(now));
            });
        } catch (OptimisticLockingFailureException answered) {
            // somebody was faster: it is not overdue any more
        }
    }
}
