package org.dishui.eligibility;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var now = new LinkedHashMap<Slug, Outcome>();
        checking.check(facts, null)
                .outcomes()
                .forEach(outcome -> now.put(outcome.entry().slug(), outcome));
        var moved = before.stream()
                .flatMap(each ->
                        Stream.ofNullable(now.remove(each.entry())).flatMap(outcome -> moved(each, outcome, facts)))
                .toList();
        // what is left was not there before; what is nothing for them now is no news
        var added = now.values().stream()
                .filter(outcome -> outcome.standing() != Standing.NOT_NOW)
                .map(outcome -> new StandingChange(null, outcome, StandingChange.Reason.NEW));
        return Stream.concat(moved.stream(), added).toList();
    }

    private Stream<StandingChange> moved(ShownStanding before, Outcome now, Facts facts) {
        return now.standing() == before.standing()
                ? Stream.of()
                : Stream.of(new StandingChange(before.standing(), now, reason(before, now, facts)));
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
