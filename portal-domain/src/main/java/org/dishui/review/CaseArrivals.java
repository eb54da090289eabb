package org.dishui.review;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dishui.application.Application;
import org.dishui.application.ApplicationLapsed;
import org.dishui.application.ApplicationSubmitted;
import org.dishui.application.ApplicationWithdrawn;
import org.dishui.application.Applications;
import org.dishui.catalog.Revisions;
import org.dishui.catalog.Route;
import org.dishui.review.ReviewCase.Arrival;
import org.dishui.rules.FactKey;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for what was handed in, in the same transaction: no application without somebody who has it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseArrivals {
    private final Applications applications;
    private final Revisions revisions;
    private final Cases cases;
    private final CaseClock clock;

    CaseArrivals(Applications applications, Revisions revisions, Cases cases, CaseClock clock) {
        this.applications = applications;
        this.revisions = revisions;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationSubmitted submitted) {
        var application = applications.require(submitted.application());
        var route = route(application);
        if (submitted.isFirst()) {
            var arrival =
                    new Arrival(application.id(), application.reference(), application.about(), application.team());
            cases.save(ReviewCase.open(arrival, route.first(), clock.due(route.first(), application), clock.now()));
            return;
        }
        var waiting = cases.findById(application.id()).orElseThrow();
        var stage = route.find(waiting.stage()).orElseThrow();
        waiting.resume(clock.due(stage, application), changed(application));
        waiting.signed(null, clock.now());
        application.begin(stage.key(), application.team(), clock.now());
    }

    @EventListener
    void on(ApplicationWithdrawn withdrawn) {
        cases.findById(withdrawn.application()).ifPresent(ReviewCase::close);
    }

    @EventListener
    void on(ApplicationLapsed lapsed) {
        cases.findById(lapsed.application()).ifPresent(ReviewCase::close);
    }

    private static Set<FactKey> changed(Application application) {
        var now = application.submitted().values();
        var before = application
                .submissions()
                .get(application.submissions().size() - 2)
                .answers()
                .values();
        return Stream.concat(now.keySet().stream(), before.keySet().stream())
                .filter(fact -> !Objects.equals(now.get(fact), before.get(fact)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Route route(Application application) {
        return CaseAccess.route(revisions.require(application.revision()).definition());
    }
}
