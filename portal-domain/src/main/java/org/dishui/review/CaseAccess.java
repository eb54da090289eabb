package org.dishui.review;

import org.dishui.application.Application;
import org.dishui.application.Applications;
import org.dishui.application.Reference;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Revision;
import org.dishui.catalog.Revisions;
import org.dishui.catalog.Route;
import org.dishui.identity.Officer;
import org.dishui.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds the case that an officer works on, as they saw it, and writes down what they did to it. */
@Component
class CaseAccess {
    private final Cases cases;
    private final Applications applications;
    private final Revisions revisions;
    private final Scopes scopes;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    CaseAccess(
            Cases cases,
            Applications applications,
            Revisions revisions,
            Scopes scopes,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.applications = applications;
        this.revisions = revisions;
        this.scopes = scopes;
        this.clock = clock;
        this.events = events;
    }

    /** One of the officer's teams' cases; any other one is not there. */
    ReviewCase require(Officer officer, Reference reference) {
        return cases.require(reference, scopes.of(officer));
    }

    /** The same, to change it: unchanged since the officer saw this version of it. */
    ReviewCase require(Officer officer, Reference reference, int seen) {
        var found = cases.seize(reference, scopes.of(officer));
        if (found.version() != seen) throw new Stale("case", clock.now());
        return found;
    }

    Application application(ReviewCase found) {
        return applications.require(found.id());
    }

    Revision revision(Application application) {
        return revisions.require(application.revision());
    }

    static Route route(EntryDefinition definition) {
        var route = definition.route();
        if (route == null) throw new IllegalStateException("no route for " + definition.slug());
        return route;
    }

    /** In the case itself, for whoever looks at it; and in its chain. */
    void tell(ReviewCase moved, Officer officer, String action) {
        moved.signed(officer.name(), clock.now());
        events.publishEvent(new CaseMoved(moved.id(), officer.id(), action, moved.stage(), clock.now()));
    }
}
