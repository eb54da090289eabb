package org.dishui.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dishui.application.ApplicationState;
import org.dishui.application.Applications;
import org.dishui.catalog.Exclusion;
import org.dishui.eligibility.CheckResult;
import org.dishui.eligibility.Checkable;
import org.dishui.eligibility.CheckableEntries;
import org.dishui.identity.AccountId;
import org.dishui.rules.Facts;
import org.dishui.shared.Slug;
import org.springframework.stereotype.Component;

/** What may be offered beside what somebody has, asked for, or is offered: nobody is offered two things of which they can have one. */
@Component
class Beside {
    private static final Set<ApplicationState> GIVES_NOTHING = Set.of(
            ApplicationState.REJECTED, ApplicationState.ANSWERED, ApplicationState.WITHDRAWN, ApplicationState.LAPSED);

    private final CheckableEntries entries;
    private final Applications applications;
    private final Judging judging;
    private final Clock clock;

    Beside(CheckableEntries entries, Applications applications, Judging judging, Clock clock) {
        this.entries = entries;
        this.applications = applications;
        this.judging = judging;
        this.clock = clock;
    }

    /** Of several programs the ones that come to most together, none of them ruled out by an offer that is open or a request. */
    List<OfferedProgram> lawful(
            AccountId person, Facts facts, Collection<Slug> offered, List<OfferedProgram> programs) {
        var possible = programs.stream()
                .filter(program -> ruledOutBy(program.slug()).noneMatch(offered::contains))
                .filter(program -> !hasAnother(person, program.slug()))
                .toList();
        if (possible.size() < 2) return possible;
        var outcomes = possible.stream()
                .map(program -> judging.outcome(program, facts))
                .toList();
        var best = new CheckResult(LocalDate.now(clock), outcomes)
                .best().taken().stream()
                        .map(taken -> taken.outcome().entry().slug())
                        .collect(Collectors.toSet());
        return possible.stream()
                .filter(program -> best.contains(program.slug()))
                .toList();
    }

    /** Whether they have or asked for something that nobody gets beside it. */
    boolean hasAnother(AccountId person, Slug entry) {
        return ruledOutBy(entry)
                .anyMatch(other -> applications.existsByApplicantAndAboutAndStateNotIn(person, other, GIVES_NOTHING));
    }

    /** Whichever of the two says so. */
    private Stream<Slug> ruledOutBy(Slug entry) {
        return entries.all().stream()
                .map(Checkable::definition)
                .flatMap(definition -> definition.slug().equals(entry)
                        ? definition.exclusions().stream().map(Exclusion::entry)
                        : definition.exclusionOf(entry).map(exclusion -> definition.slug()).stream());
    }
}
