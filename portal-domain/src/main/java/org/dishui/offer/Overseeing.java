package org.dishui.offer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Revisions;
import org.dishui.eligibility.Checkable;
import org.dishui.eligibility.Checking;
import org.dishui.eligibility.Outcome;
import org.dishui.identity.AccountId;
import org.dishui.identity.Officer;
import org.dishui.identity.Role;
import org.dishui.shared.PortalSettings;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the office looks at offers: which programs can be offered, what was rehearsed, and the sample, without names. */
@Service
@Transactional(readOnly = true)
public class Overseeing {
    private final OfferDesk desk;
    private final Rehearsals rehearsals;
    private final OfferCounts counts;
    private final Candidates candidates;
    private final Revisions revisions;
    private final Checking checking;
    private final PortalSettings settings;

    Overseeing(
            OfferDesk desk,
            Rehearsals rehearsals,
            OfferCounts counts,
            Candidates candidates,
            Revisions revisions,
            Checking checking,
            PortalSettings settings) {
        this.desk = desk;
        this.rehearsals = rehearsals;
        this.counts = counts;
        this.candidates = candidates;
        this.revisions = revisions;
        this.checking = checking;
        this.settings = settings;
    }

    /** A program in the list. */
    public record Line(EntryDefinition program, @Nullable Rehearsal rehearsal, OfferCounts.Row offers) {}

    public List<Line> list(Officer me) {
        var counted = byEntry(counts.all(), OfferCounts.Row::entry);
        var rehearsed = byEntry(rehearsals.findByStateNot(RehearsalState.SUPERSEDED), Rehearsal::entry);
        return desk.programs(me).stream()
                .map(program -> new Line(
                        program,
                        rehearsed.get(program.slug()),
                        counted.getOrDefault(program.slug(), OfferCounts.Row.none(program.slug()))))
                .toList();
    }

    /**
     * What an officer sees of one program.
     *
     * @param isCurrent whether the rehearsal is of the revision in force
     * @param letsOut whether offers go out
     * @param limit in percent: fewer wrong ones than that
     * @param mayDecide whether the officer may rehearse, mark, release and stop
     */
    public record Sheet(
            EntryDefinition program,
            @Nullable Rehearsal rehearsal,
            List<Seen> sample,
            boolean isCurrent,
            boolean letsOut,
            int limit,
            boolean mayDecide) {
        public Sheet {
            sample = List.copyOf(sample);
        }
    }

    /**
     * One of the sample.
     *
     * @param position counted from 0
     * @param outcome how the rehearsed rules read the profile today; absent where the consent was withdrawn
     */
    public record Seen(
            int position, SampledCase item, @Nullable Outcome outcome) {}

    public Sheet show(Officer me, Slug entry) {
        var program = desk.require(me, entry).shown();
        var rehearsal = rehearsals.latest(entry).orElse(null);
        int limit = settings.wrongLimit();
        return new Sheet(
                program.definition(),
                rehearsal,
                rehearsal == null ? List.of() : sample(rehearsal, new OfferedProgram(program)),
                rehearsal != null && rehearsal.revision().equals(program.revision()),
                rehearsal != null && rehearsal.lets(program.revision(), limit),
                limit,
                me.can(Role.LEAD));
    }

    private List<Seen> sample(Rehearsal rehearsal, OfferedProgram program) {
        var sample = rehearsal.sample();
        var people = sample.stream()
                .map(SampledCase::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var definition = revisions.require(rehearsal.revision()).definition();
        var rules = new Checkable(definition, program.shown().authority());
        var outcomes = candidates.among(people).stream()
                .filter(Candidate::isCurrent)
                .collect(Collectors.toMap(Candidate::person, candidate -> checking.check(rules, candidate.facts())));
        return IntStream.range(0, sample.size())
                .mapToObj(i -> new Seen(i, sample.get(i), outcome(sample.get(i), outcomes)))
                .toList();
    }

    private static @Nullable Outcome outcome(SampledCase item, Map<AccountId, Outcome> outcomes) {
        return item.person() == null ? null : outcomes.get(item.person());
    }

    private static <T> Map<Slug, T> byEntry(List<T> rows, Function<T, Slug> entry) {
        return rows.stream().collect(Collectors.toMap(entry, Function.identity()));
    }
}
