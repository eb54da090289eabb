package org.dishui.application;

import java.time.Clock;
import java.time.Instant;
import org.dishui.shared.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** Lets applications lapse as if it were later. Bare of stereotypes. */
public class Later {
    private final OverdueApplications overdue;
    private final Applications applications;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    public Later(
            OverdueApplications overdue,
            Applications applications,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.overdue = overdue;
        this.applications = applications;
        this.transactions = transactions;
        this.events = events;
    }

    public void lapse(Instant now) {
        new Lapsing(overdue, applications, transactions, events, Clock.fixed(now, PortalClock.ZONE)).run();
    }
}
