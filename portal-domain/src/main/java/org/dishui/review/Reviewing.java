package org.dishui.review;

import java.util.List;
import java.util.Set;
import org.dishui.application.Application;
import org.dishui.application.Applications;
import org.dishui.application.Reference;
import org.dishui.application.Request;
import org.dishui.catalog.Revisions;
import org.dishui.catalog.Route;
import org.dishui.catalog.Route.StageKind;
import org.dishui.identity.Officer;
import org.dishui.rules.FactKey;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an officer does with a case until it is proposed: take it, check it, ask back, move it on. */
@Service
@Transactional
public class Reviewing {
    /** Working days that an applicant has to answer what was asked. */
    public static final int ANSWER_DAYS = 10;

    private final Cases cases;
    private final Applications applications;
    private final Revisions revisions;
    private final Scopes scopes;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    Reviewing(
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

    /** Takes a case out of the queue; the first one to do so begins its first stage. */
    public void take(Officer officer, Reference reference) {
        var taken = cases.require(reference, scopes.of(officer));
        var application = applications.require(taken.id());
        taken.take(officer);
        if (application.isWaiting()) application.begin(taken.stage(), taken.team(), clock.now());
        tell(taken, officer, "taken");
    }

    public void putBack(Officer officer, Reference reference) {
        var held = cases.require(reference, scopes.of(officer));
        held.putBack(officer);
        tell(held, officer, "put-back");
    }

    /** Keeps which answers were checked. */
    public void tick(Officer officer, Reference reference, int seen, Set<FactKey> checked) {
        require(officer, reference, seen).tick(officer, checked);
    }

    /** Everything is there: the case is accepted (受理) and goes on to the next stage. */
    public void accept(Officer officer, Reference reference, int seen) {
        var held = require(officer, reference, seen);
        if (held.kind() != StageKind.ACCEPTANCE) throw new DomainRuleViolation("review.not-at-this-stage");
        var application = applications.require(held.id());
        var next = route(application).after(held.stage()).orElseThrow();
        held.advance(officer, next, clock.due(next, application));
        application.begin(next.key(), held.team(), clock.now());
        tell(held, officer, "accepted");
    }

    /** Asks the applicant for everything that is missing, at once. */
    public void giveBack(Officer officer, Reference reference, int seen, List<Request.Item> items, String note) {
        var held = require(officer, reference, seen);
        if (items.isEmpty()) throw new DomainRuleViolation("review.return-names-something");
        var application = applications.require(held.id());
        held.pause(officer);
        var request = new Request(items, clock.answerBy(ANSWER_DAYS), note.strip());
        events.publishEvent(application.giveBack(request, clock.daysLeft(application), held.team(), clock.now()));
        tell(held, officer, "returned");
    }

    /** Proposes how to decide; a second person does. */
    public void propose(Officer officer, Reference reference, int seen, Proposal proposal) {
        var held = require(officer, reference, seen);
        var application = applications.require(held.id());
        var decision = route(application)
                .after(held.stage())
                .orElseThrow(() -> new DomainRuleViolation("review.not-at-this-stage"));
        held.propose(officer, proposal, decision, clock.due(decision, application));
        application.begin(decision.key(), held.team(), clock.now());
        tell(held, officer, "proposed");
    }

    private ReviewCase require(Officer officer, Reference reference, int seen) {
        var found = cases.require(reference, scopes.of(officer));
        if (found.version() != seen) throw new Stale("case", clock.now());
        return found;
    }

    private Route route(Application application) {
        var route = revisions.require(application.revision()).definition().route();
        if (route == null) throw new IllegalStateException("no route for " + application.reference());
        return route;
    }

    private void tell(ReviewCase moved, Officer officer, String action) {
        events.publishEvent(new CaseMoved(moved.id(), officer.id(), action, moved.stage(), clock.now()));
    }
}
