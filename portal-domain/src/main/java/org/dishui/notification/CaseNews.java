package org.dishui.notification;

import org.dishui.application.Application;
import org.dishui.application.ApplicationId;
import org.dishui.application.ApplicationReturned;
import org.dishui.application.ApplicationSubmitted;
import org.dishui.application.Applications;
import org.dishui.application.MyApplications;
import org.dishui.application.Request;
import org.dishui.notification.Message.Kind;
import org.dishui.notification.Told.Asked;
import org.dishui.review.CaseDecided;
import org.dishui.review.Outcome;
import org.dishui.rules.Vocabulary;
import org.dishui.treasury.Commitments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells applicants what became of their cases, in the deed's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseNews {
    private final MessageWriting messages;
    private final Applications applications;
    private final MyApplications mine;
    private final Commitments commitments;
    private final Vocabulary vocabulary;

    CaseNews(
            MessageWriting messages,
            Applications applications,
            MyApplications mine,
            Commitments commitments,
            Vocabulary vocabulary) {
        this.messages = messages;
        this.applications = applications;
        this.mine = mine;
        this.commitments = commitments;
        this.vocabulary = vocabulary;
    }

    @EventListener
    void on(ApplicationSubmitted submitted) {
        var application = applications.require(submitted.application());
        messages.write(
                submitted.applicant(),
                submitted.isFirst() ? Kind.RECEIVED : Kind.RECEIVED_AGAIN,
                about(application).by(application.promisedBy().orElse(null)));
    }

    @EventListener
    void on(ApplicationReturned returned) {
        var application = applications.require(returned.application());
        var request = application.request().orElseThrow();
        var asked = request.items().stream().map(this::asked).toList();
        messages.write(
                returned.applicant(),
                Kind.RETURNED,
                about(application).by(request.until()).asking(asked));
    }

    @EventListener
    void on(CaseDecided decided) {
        var told = about(applications.require(decided.application()));
        var kind = decided.outcome() == Outcome.ANSWERED ? Kind.ANSWERED : Kind.DECIDED;
        messages.write(decided.applicant(), kind, told);
        planned(decided.application(), told);
    }

    private void planned(ApplicationId application, Told told) {
        commitments.findByCaseId(application.value()).ifPresent(commitment -> {
            var plan = commitment.instalments();
            messages.write(
                    commitment.payee(),
                    Kind.PAYMENTS,
                    told.by(plan.getFirst().due()).counting(plan.size()));
        });
    }

    private Told about(Application application) {
        return Told.about(
                application.reference(), mine.subject(application).orElseThrow().title());
    }

    private Asked asked(Request.Item item) {
        return new Asked(vocabulary.require(item.fact()).label(), item.reason());
    }
}
