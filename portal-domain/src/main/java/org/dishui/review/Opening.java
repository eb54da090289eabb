package org.dishui.review;

import java.time.LocalDate;
import org.dishui.application.MyApplications;
import org.dishui.application.Reference;
import org.dishui.identity.Officer;
import org.dishui.treasury.Budgets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an officer looks at a case, and at what would go out, before anything is done. */
@Service
@Transactional(readOnly = true)
public class Opening {
    private final CaseAccess access;
    private final MyApplications applications;
    private final LetterWriting writing;
    private final Budgets budgets;
    private final CaseClock clock;

    Opening(CaseAccess access, MyApplications applications, LetterWriting writing, Budgets budgets, CaseClock clock) {
        this.access = access;
        this.applications = applications;
        this.writing = writing;
        this.budgets = budgets;
        this.clock = clock;
    }

    public OpenedCase open(Officer officer, Reference reference) {
        var held = access.require(officer, reference);
        var filed = access.application(held);
        var subject = applications.subject(filed).orElseThrow();
        var definition = subject.definition();
        return new OpenedCase(
                held,
                filed,
                subject,
                filed.submissions(),
                filed.steps(),
                Judgement.of(definition, filed.submitted(), clock.today()),
                definition.budget() == null ? null : budgets.left(definition.budget()));
    }

    /** The letter that would go out today if the second person agreed; a proposal that the rules forbid is refused here already. */
    public Letter preview(OpenedCase opened, Proposal proposal) {
        opened.judgement().requireLawful(proposal, opened.definition());
        return letter(opened, proposal);
    }

    /** The letter that a proposal would become today; whether the rules allow it was asked when it was proposed. */
    public Letter letter(OpenedCase opened, Proposal proposal) {
        return writing.decision(opened.filed(), proposal, clock.today());
    }

    /** The last day for the applicant to answer what is asked today. */
    public LocalDate answerBy() {
        return clock.answerBy(Reviewing.ANSWER_DAYS);
    }
}
