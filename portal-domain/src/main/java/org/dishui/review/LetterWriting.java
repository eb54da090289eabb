package org.dishui.review;

import java.time.LocalDate;
import java.util.List;
import org.dishui.application.Application;
import org.dishui.application.MyApplications;
import org.dishui.application.MyApplications.Subject;
import org.dishui.catalog.Revision;
import org.dishui.rules.Certainty;
import org.dishui.rules.FactKey;
import org.dishui.rules.Value;
import org.dishui.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Puts into a letter what was decided: names, program, amount or reasons, as they stand at that moment. */
@Component
class LetterWriting {
    private static final FactKey NAME = FactKey.of("person.name");

    private final MyApplications applications;

    LetterWriting(MyApplications applications) {
        this.applications = applications;
    }

    Letter decision(Application application, Revision revision, Proposal proposal, LocalDate today) {
        var unmet = proposal.reason() == Reason.CONDITION_NOT_MET
                ? unmet(application, revision, today)
                : List.<LocalizedText>of();
        return letter(application, revision, proposal, unmet, today);
    }

    Letter answer(Application application, Revision revision, String text, LocalDate today) {
        var subject = subject(application);
        return new Letter(
                application.reference().value(),
                name(application),
                subject.authority().name(),
                subject.title(),
                revision.number(),
                Outcome.ANSWERED,
                null,
                text,
                null,
                1,
                today,
                List.of());
    }

    private Letter letter(
            Application application, Revision revision, Proposal proposal, List<LocalizedText> unmet, LocalDate today) {
        var subject = subject(application);
        return new Letter(
                application.reference().value(),
                name(application),
                subject.authority().name(),
                subject.title(),
                revision.number(),
                proposal.outcome(),
                proposal.reason(),
                proposal.note(),
                proposal.amount(),
                proposal.months(),
                today,
                unmet);
    }

    private Subject subject(Application application) {
        return applications.subject(application).orElseThrow();
    }

    private static List<LocalizedText> unmet(Application application, Revision revision, LocalDate today) {
        var rule = revision.definition().rule();
        if (rule == null) return List.of();
        return rule.check(application.answers(), today).findings().stream()
                .filter(found -> found.certainty() == Certainty.UNMET)
                .map(found -> found.clause().label())
                .toList();
    }

    private static String name(Application application) {
        return application
                .answers()
                .find(NAME)
                .map(value -> value instanceof Value.Text(var text) ? text : "")
                .filter(text -> !text.isEmpty())
                .orElse("—");
    }
}
