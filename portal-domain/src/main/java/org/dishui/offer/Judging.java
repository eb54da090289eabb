package org.dishui.offer;

import java.util.Optional;
import org.dishui.eligibility.Checking;
import org.dishui.eligibility.Outcome;
import org.dishui.eligibility.Standing;
import org.dishui.rules.Facts;
import org.dishui.shared.CatalogVersion;
import org.dishui.shared.DomainRuleViolation;
import org.springframework.stereotype.Component;

/** What the published rules give somebody for certain, today: the same check that anybody can make. */
@Component
class Judging {
    private final Checking checking;
    private final CatalogVersion catalog;

    Judging(Checking checking, CatalogVersion catalog) {
        this.checking = checking;
        this.catalog = catalog;
    }

    Outcome outcome(OfferedProgram program, Facts facts) {
        return checking.check(program.checkable(), facts);
    }

    /** Nothing where a condition is not met or not known, something is open, or the amount is. */
    Optional<Match> match(OfferedProgram program, Facts facts) {
        try {
            var outcome = outcome(program, facts);
            return outcome.standing() == Standing.ENTITLED ? Optional.of(match(program, outcome)) : Optional.empty();
        } catch (DomainRuleViolation unreadable) { // an answer that no longer fits its question gives nothing
            return Optional.empty();
        }
    }

    private Match match(OfferedProgram program, Outcome outcome) {
        var shown = program.shown();
        var estimate = outcome.estimate();
        return new Match(
                program.slug(),
                shown.revision(),
                shown.number(),
                catalog.current(),
                outcome.amount(),
                estimate == null ? 1 : estimate.months(),
                shown.definition().status().closes());
    }
}
