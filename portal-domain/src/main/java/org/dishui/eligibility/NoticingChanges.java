package org.dishui.eligibility;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dishui.identity.Applicant;
import org.dishui.identity.KeepingProfile;
import org.dishui.rules.FactFault;
import org.dishui.rules.Facts;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.Slug;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed for somebody by their own profile since they last looked. */
@Service
@Transactional
public class NoticingChanges {
    private final Checking checking;
    private final KeepingProfile keeping;
    private final ShownStandings shown;
    private final Vocabulary vocabulary;
    private final Clock clock;

    NoticingChanges(
            Checking checking, KeepingProfile keeping, ShownStandings shown, Vocabulary vocabulary, Clock clock) {
        this.checking = checking;
        this.keeping = keeping;
        this.shown = shown;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** Since when, and what comes out otherwise now. */
    public record Changes(Instant since, List<StandingChange> all) {
        public int count() {
            return all.size();
        }
    }

    /** Absent where they were never shown anything. */
    @Transactional(readOnly = true)
    public Optional<Changes> changes(Applicant me) {
        var before = shown.of(me.id());
        return before.stream()
                .map(ShownStanding::shownAt)
                .max(Comparator.naturalOrder())
                .map(since -> new Changes(since, changes(before, facts(me))));
    }

    /** From now on these standings are the ones that they know. */
    public void seen(Applicant me) {
        var now = checking.check(facts(me), null).outcomes().stream()
                .collect(Collectors.toMap(outcome -> outcome.entry().slug(), Outcome::standing));
        shown.keep(me.id(), now, clock.instant());
    }

    private List<StandingChange> changes(List<ShownStanding> before, Facts facts) {
        Map<Slug, Outcome> now = checking.check(facts, null).outcomes().stream()
                .collect(Collectors.toMap(outcome -> outcome.entry().slug(), Function.identity()));
        return before.stream()
                .flatMap(each -> Optional.ofNullable(now.get(each.entry()))
                        .filter(outcome -> outcome.standing() != each.standing())
                        .map(outcome -> new StandingChange(each.standing(), outcome, reason(each, outcome, facts)))
                        .stream())
                .toList();
    }

    private StandingChange.Reason reason(ShownStanding before, Outcome now, Facts facts) {
        if (before.revisedAt() != null && before.revisedAt().isAfter(before.shownAt()))
            return StandingChange.Reason.REVISION;
        var thatDay = LocalDate.ofInstant(before.shownAt(), clock.getZone());
        return Outcome.of(now.entry(), facts, thatDay).standing() == before.standing()
                ? StandingChange.Reason.DATE
                : StandingChange.Reason.PROFILE;
    }

    /** A profile is older than the rules of the check: what these refuse is left out. */
    private Facts facts(Applicant me) {
        var facts = keeping.show(me).facts();
        for (FactFault fault : vocabulary.faults(facts)) facts = facts.without(fault.fact());
        return facts;
    }
}
