package org.dishui.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dishui.application.Reference;
import org.dishui.application.Request;
import org.dishui.identity.Officer;
import org.dishui.rules.FactKey;
import org.dishui.shared.DomainRuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an officer does with a case until it is proposed: take it, check it, ask back, move it on. */
@Service
@Transactional
public class Reviewing {
    /** Working days that an applicant has to answer what was asked. */
    public static final int ANSWER_DAYS = 10;

    private final CaseAccess access;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    Reviewing(CaseAccess access, CaseClock clock, ApplicationEventPublisher events) {
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /** Takes a case out of the queue; the first one to do so begins its first stage. */
    public void take(Officer officer, Reference reference, int seen) {
        var taken = access.require(officer, reference, seen);
        var application = access.application(taken);
        taken.take(officer);
        if (application.isWaiting()) application.begin(taken.stage(), taken.team(), clock.now());
        access.tell(taken, officer, "taken");
    }

    public void putBack(Officer officer, Reference reference, int seen) {
        var held = access.require(officer, reference, seen);
        held.putBack(officer);
        access.tell(held, officer, "put-back");
    }

    /** Keeps which answers were checked; what the form does not ask is none. */
    public void tick(Officer officer, Reference reference, int seen, Set<FactKey> checked) {
        var held = access.require(officer, reference, seen);
        var answers = access.application(held).submitted();
        held.tick(officer, checked.stream().filter(answers::know).collect(Collectors.toUnmodifiableSet()));
        held.signed(officer.name(), clock.now());
    }

    /** Everything is there: the case is accepted (受理) and goes on to the next stage. */
    public void accept(Officer officer, Reference reference, int seen) {
        var held = access.require(officer, reference, seen);
        var application = access.application(held);
        var route = CaseAccess.route(access.revision(application).definition());
        var next = route.after(held.stage()).orElseThrow(() -> new DomainRuleViolation("review.not-at-this-stage"));
        held.accept(officer, next, clock.due(next, application));
        application.begin(next.key(), held.team(), clock.now());
        access.tell(held, officer, "accepted");
    }

    /** Asks the applicant for everything that is missing, at once. */
    public void giveBack(Officer officer, Reference reference, int seen, List<Request.Item> items, String note) {
        var held = access.require(officer, reference, seen);
        if (items.isEmpty()) throw new DomainRuleViolation("review.return-names-something");
        var application = access.application(held);
        held.pause(officer);
        var request = new Request(items, clock.answerBy(ANSWER_DAYS), note.strip());
        events.publishEvent(application.giveBack(request, clock.daysLeft(application), held.team(), clock.now()));
        access.tell(held, officer, "returned");
    }

    /** Proposes how to decide; a second person does. */
    public void propose(Officer officer, Reference reference, int seen, Proposal proposal) {
        var held = access.require(officer, reference, seen);
        var application = access.application(held);
        var definition = access.revision(application).definition();
        Judgement.of(definition, application.submitted(), clock.today()).requireLawful(proposal, definition);
        var decision = CaseAccess.route(definition)
                .after(held.stage())
                .orElseThrow(() -> new DomainRuleViolation("review.not-at-this-stage"));
        held.propose(officer, proposal, decision, clock.due(decision, application));
        application.begin(decision.key(), held.team(), clock.now());
        access.tell(held, officer, "proposed");
    }
}
