package org.dishui.review;

import org.dishui.application.Application;
import org.dishui.application.Reference;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Route;
import org.dishui.catalog.Route.StageKind;
import org.dishui.identity.Officer;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Fingerprint;
import org.dishui.treasury.Committing;
import org.dishui.treasury.PaymentPlan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a case ends: decision by a second person, with money committed and letter issued in the same transaction, or an answer in writing. */
@Service
@Transactional
public class Deciding {
    private final CaseAccess access;
    private final Letters letters;
    private final LetterWriting writing;
    private final Committing committing;
    private final CaseClock clock;
    private final Fingerprint fingerprint;
    private final ApplicationEventPublisher events;

    Deciding(
            CaseAccess access,
            Letters letters,
            LetterWriting writing,
            Committing committing,
            CaseClock clock,
            Fingerprint fingerprint,
            ApplicationEventPublisher events) {
        this.access = access;
        this.letters = letters;
        this.writing = writing;
        this.committing = committing;
        this.clock = clock;
        this.fingerprint = fingerprint;
        this.events = events;
    }

    /** The second person agrees with the proposal. */
    public void decide(Officer officer, Reference reference, int seen) {
        var decided = access.require(officer, reference, seen);
        var proposal = decided.decide(officer);
        decided.signed(officer.name(), clock.now());
        var application = access.application(decided);
        var revision = access.revision(application);
        if (proposal.outcome() == Outcome.APPROVED)
            approve(application, revision.definition(), proposal, decided.team());
        else application.reject(decided.team(), clock.now());
        issue(officer, application, writing.decision(application, proposal, clock.today()));
    }

    /** The second person does not agree, and says why; the case goes back to review. */
    public void sendBack(Officer officer, Reference reference, int seen, String why) {
        var disputed = access.require(officer, reference, seen);
        var application = access.application(disputed);
        var review = review(access.revision(application).definition());
        disputed.sendBack(officer, why, review, clock.due(review, application));
        application.begin(review.key(), disputed.team(), clock.now());
        access.tell(disputed, officer, "sent-back");
    }

    /** Answers in writing what only asks. */
    public void answer(Officer officer, Reference reference, int seen, String text) {
        if (text.isBlank()) throw new DomainRuleViolation("review.answer-needed");
        var asked = access.require(officer, reference, seen);
        asked.answer(officer);
        asked.signed(officer.name(), clock.now());
        var application = access.application(asked);
        application.settle(asked.team(), clock.now());
        issue(officer, application, writing.answer(application, text.strip(), clock.today()));
    }

    private void approve(Application application, EntryDefinition definition, Proposal proposal, String team) {
        application.approve(team, clock.now());
        if (definition.budget() == null || proposal.amount() == null) return;
        var plan = PaymentPlan.of(proposal.amount(), proposal.months(), clock.today());
        committing.commit(definition.budget(), application.id().value(), application.applicant(), plan);
    }

    private void issue(Officer officer, Application application, Letter letter) {
        var issued = letters.save(IssuedLetter.of(application.id(), letter, fingerprint.of(letter), clock.now()));
        events.publishEvent(new CaseDecided(
                application.id(),
                application.reference(),
                application.applicant(),
                letter.outcome(),
                issued.code(),
                officer.id(),
                clock.now()));
    }

    private static Route.Stage review(EntryDefinition definition) {
        return CaseAccess.route(definition).stages().stream()
                .filter(stage -> stage.kind() == StageKind.REVIEW)
                .findFirst()
                .orElseThrow(() -> new DomainRuleViolation("review.not-at-this-stage"));
    }
}
