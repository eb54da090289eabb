package org.dishui.review;

import java.util.List;
import org.dishui.application.Application;
import org.dishui.application.Applications;
import org.dishui.application.Reference;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Revision;
import org.dishui.catalog.Revisions;
import org.dishui.catalog.Route;
import org.dishui.catalog.Route.StageKind;
import org.dishui.identity.Officer;
import org.dishui.identity.Role;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Fingerprint;
import org.dishui.shared.Stale;
import org.dishui.treasury.Committing;
import org.dishui.treasury.PaymentPlan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a case ends: decision by a second person, with money committed and letter issued in the same transaction, or an answer in writing. */
@Service
@Transactional
public class Deciding {
    private final Cases cases;
    private final Applications applications;
    private final Revisions revisions;
    private final Letters letters;
    private final LetterWriting writing;
    private final Committing committing;
    private final Scopes scopes;
    private final CaseClock clock;
    private final Fingerprint fingerprint;
    private final ApplicationEventPublisher events;

    Deciding(
            Cases cases,
            Applications applications,
            Revisions revisions,
            Letters letters,
            LetterWriting writing,
            Committing committing,
            Scopes scopes,
            CaseClock clock,
            Fingerprint fingerprint,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.applications = applications;
        this.revisions = revisions;
        this.letters = letters;
        this.writing = writing;
        this.committing = committing;
        this.scopes = scopes;
        this.clock = clock;
        this.fingerprint = fingerprint;
        this.events = events;
    }

    /** The second person agrees with the proposal. */
    public void decide(Officer officer, Reference reference, int seen) {
        requireLead(officer);
        var decided = require(officer, reference, seen);
        decided.take(officer);
        var proposal = decided.decide(officer);
        var application = applications.require(decided.id());
        var revision = revisions.require(application.revision());
        if (proposal.outcome() == Outcome.APPROVED)
            approve(application, revision.definition(), proposal, decided.team());
        else application.reject(decided.team(), clock.now());
        issue(
                officer,
                application,
                writing.decision(application, revision, proposal, clock.today()),
                proposal.outcome());
    }

    /** The second person does not agree, and says why; the case goes back to review. */
    public void sendBack(Officer officer, Reference reference, int seen, String why) {
        requireLead(officer);
        var disputed = require(officer, reference, seen);
        disputed.take(officer);
        var application = applications.require(disputed.id());
        var review = review(revisions.require(application.revision()));
        disputed.sendBack(officer, why, review, clock.due(review, application));
        application.begin(review.key(), disputed.team(), clock.now());
        events.publishEvent(new CaseMoved(disputed.id(), officer.id(), "sent-back", review.key(), clock.now()));
    }

    /** Answers in writing what only asks. */
    public void answer(Officer officer, Reference reference, int seen, String text) {
        if (text.isBlank()) throw new DomainRuleViolation("review.answer-needed");
        var asked = require(officer, reference, seen);
        asked.answer(officer);
        var application = applications.require(asked.id());
        application.settle(asked.team(), clock.now());
        var letter =
                writing.answer(application, revisions.require(application.revision()), text.strip(), clock.today());
        issue(officer, application, letter, Outcome.ANSWERED);
    }

    private void approve(Application application, EntryDefinition definition, Proposal proposal, String team) {
        application.approve(team, clock.now());
        if (definition.budget() == null || proposal.amount() == null) return;
        var plan = PaymentPlan.of(proposal.amount(), proposal.months(), clock.today());
        committing.commit(definition.budget(), application.id().value(), application.applicant(), plan);
    }

    private void issue(Officer officer, Application application, Letter letter, Outcome outcome) {
        var issued = letters.save(IssuedLetter.of(application.id(), letter, fingerprint.of(letter), clock.now()));
        events.publishEvent(new CaseDecided(
                application.id(),
                application.reference(),
                application.applicant(),
                outcome,
                issued.code(),
                officer.id(),
                clock.now()));
    }

    private static Route.Stage review(Revision revision) {
        var route = revision.definition().route();
        var stages = route == null ? List.<Route.Stage>of() : route.stages();
        return stages.stream()
                .filter(stage -> stage.kind() == StageKind.REVIEW)
                .findFirst()
                .orElseThrow();
    }

    private ReviewCase require(Officer officer, Reference reference, int seen) {
        var found = cases.require(reference, scopes.of(officer));
        if (found.version() != seen) throw new Stale("case", clock.now());
        return found;
    }

    private static void requireLead(Officer officer) {
        if (!officer.can(Role.LEAD)) throw new DomainRuleViolation("review.lead-decides");
    }
}
