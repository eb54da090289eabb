package org.dishui.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dishui.application.ApplicationLapsed;
import org.dishui.application.ApplicationSubmitted;
import org.dishui.application.ApplicationWithdrawn;
import org.dishui.identity.StaffChanged;
import org.dishui.offer.RehearsalMoved;
import org.dishui.review.CaseDecided;
import org.dishui.review.CaseMoved;
import org.dishui.review.FileViewed;
import org.dishui.review.SensitiveViewed;
import org.dishui.studio.ChangeMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds a link for each deed, in the deed's own transaction: neither is there without the other. Ids only, no personal data. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Listening {
    private final Chains chains;

    Listening(Chains chains) {
        this.chains = chains;
    }

    @EventListener
    void on(ApplicationSubmitted deed) {
        link(
                deed.application().value(),
                "applicant " + deed.applicant(),
                "submitted",
                "submission " + deed.submission(),
                deed.at());
    }

    @EventListener
    void on(ApplicationWithdrawn deed) {
        link(deed.application().value(), "applicant", "withdrawn", "", deed.at());
    }

    @EventListener
    void on(ApplicationLapsed deed) {
        link(deed.application().value(), "portal", "lapsed", "", deed.at());
    }

    /** An account has a chain of its own. */
    @EventListener
    void on(StaffChanged deed) {
        var actor = deed.by() == null ? "operator" : "administrator " + deed.by();
        link(deed.account().value(), actor, deed.action(), deed.detail(), deed.at());
    }

    @EventListener
    void on(CaseMoved deed) {
        link(deed.application().value(), "officer " + deed.officer(), deed.action(), deed.detail(), deed.at());
    }

    @EventListener
    void on(CaseDecided deed) {
        link(
                deed.application().value(),
                "officer " + deed.decidedBy(),
                "decided",
                deed.outcome() + " letter " + deed.letter(),
                deed.at());
    }

    @EventListener
    void on(SensitiveViewed deed) {
        link(
                deed.application().value(),
                "officer " + deed.officer(),
                "viewed",
                deed.fact() + ": " + deed.reason(),
                deed.at());
    }

    @EventListener
    void on(FileViewed deed) {
        link(
                deed.application().value(),
                "officer " + deed.officer(),
                "opened-file",
                deed.file().toString(),
                deed.at());
    }

    /** What is done to an entry of the catalogue stands in the entry's chain. */
    @EventListener
    void on(ChangeMoved deed) {
        link(
                Subjects.of(deed.entry()),
                "editor " + deed.editor(),
                "change-" + deed.action(),
                "change " + deed.change(),
                deed.at());
    }

    @EventListener
    void on(RehearsalMoved deed) {
        link(
                Subjects.of(deed.entry()),
                "officer " + deed.officer(),
                "offers-" + deed.action(),
                "rehearsal " + deed.rehearsal(),
                deed.at());
    }

    private void link(UUID subject, String actor, String action, String content, Instant at) {
        var deed = new Deed(actor, action, content, at.truncatedTo(ChronoUnit.MICROS));
        chains.append(chains.last(subject).map(last -> last.next(deed)).orElseGet(() -> Link.first(subject, deed)));
    }
}
