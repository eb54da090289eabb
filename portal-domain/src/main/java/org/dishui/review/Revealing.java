package org.dishui.review;

import org.dishui.application.Reference;
import org.dishui.application.Sealing;
import org.dishui.identity.Officer;
import org.dishui.rules.FactKey;
import org.dishui.rules.Value;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an officer a sealed number, for a reason that stays in the case's chain. */
@Service
@Transactional
public class Revealing {
    private final CaseAccess access;
    private final Sealing sealing;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    Revealing(CaseAccess access, Sealing sealing, CaseClock clock, ApplicationEventPublisher events) {
        this.access = access;
        this.sealing = sealing;
        this.clock = clock;
        this.events = events;
    }

    public String reveal(Officer officer, Reference reference, FactKey fact, String reason) {
        if (reason.isBlank()) throw new DomainRuleViolation("review.reveal-needs-reason");
        var opened = access.require(officer, reference);
        var value = access.application(opened).submitted().find(fact).orElseThrow(() -> new NotFound("answer " + fact));
        events.publishEvent(new SensitiveViewed(opened.id(), officer.id(), fact, reason.strip(), clock.now()));
        return switch (value) {
            case Value.Identity identity -> sealing.open(reference, fact, identity.number());
            case Value.Secret secret -> sealing.open(reference, fact, secret.number());
            default -> throw new NotFound("sealed answer " + fact);
        };
    }
}
