package org.dishui.review;

import java.time.LocalDate;
import java.util.List;
import org.dishui.application.Application;
import org.dishui.application.MyApplications;
import org.dishui.application.MyApplications.Subject;
import org.dishui.identity.Account;
import org.dishui.identity.Accounts;
import org.dishui.rules.Certainty;
import org.dishui.rules.FactKey;
import org.dishui.rules.Value;
import org.dishui.rules.Verdict.Finding;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.PortalClock;
import org.dishui.treasury.PaymentPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into a letter what was decided: names, program, amount or reasons, as they stand at that moment. */
@Component
class LetterWriting {
    private static final FactKey NAME = FactKey.of("person.name");

    private final MyApplications applications;
    private final Accounts accounts;

    LetterWriting(MyApplications applications, Accounts accounts) {
        this.applications = applications;
        this.accounts = accounts;
    }

    Letter decision(Application application, Proposal proposal, LocalDate today) {
        var subject = subject(application);
        return new Letter(
                application.reference().value(),
                name(application),
                subject.authority().name(),
                subject.title(),
                subject.number(),
                proposal.outcome(),
                proposal.reason(),
                proposal.note(),
                proposal.amount(),
                proposal.months(),
                firstPayment(proposal, today),
                appliedOn(application),
                today,
                proposal.reason() == Reason.CONDITION_NOT_MET ? unmet(application, subject, today) : List.of());
    }

    Letter answer(Application application, String text, LocalDate today) {
        var subject = subject(application);
        return new Letter(
                application.reference().value(),
                name(application),
                subject.authority().name(),
                subject.title(),
                subject.number(),
                Outcome.ANSWERED,
                null,
                text,
                null,
                1,
                null,
                appliedOn(application),
                today,
                List.of());
    }

    private Subject subject(Application application) {
        return applications.subject(application).orElseThrow();
    }

    private static @Nullable LocalDate firstPayment(Proposal proposal, LocalDate today) {
        var amount = proposal.amount();
        return amount == null
                ? null
                : PaymentPlan.of(amount, proposal.months(), today).getFirst().due();
    }

    private static LocalDate appliedOn(Application application) {
        return LocalDate.ofInstant(application.submissions().getFirst().submittedAt(), PortalClock.ZONE);
    }

    private static List<LocalizedText> unmet(Application application, Subject subject, LocalDate today) {
        var verdict = Judgement.of(subject.definition(), application.submitted(), today)
                .verdict();
        var findings = verdict == null ? List.<Finding>of() : verdict.findings();
        return findings.stream()
                .filter(found -> found.certainty() == Certainty.UNMET)
                .map(found -> found.clause().label())
                .toList();
    }

    /** As the applicant wrote it in the form; where the form did not ask, as in the account. */
    private String name(Application application) {
        return application
                .submitted()
                .find(NAME)
                .map(value -> value instanceof Value.Text(var text) ? text : "")
                .filter(text -> !text.isEmpty())
                .or(() -> accounts.findById(application.applicant()).map(Account::name))
                .orElse("—");
    }
}
