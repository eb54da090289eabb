package org.dishui.offer;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dishui.shared.Job;
import org.dishui.shared.PortalSettings;
import org.dishui.shared.Slug;
import org.springframework.stereotype.Service;

/**
 * Matches everybody who agreed to it against the released programs, each night. Who has nothing to gain and nothing open costs no
 * statement; what was offered already is found offered.
 */
@Service
public class Matching implements Job {
    /** So many of a night's offers of a program are added to its sample. */
    private static final int SAMPLED = 5;

    private final Candidates candidates;
    private final OfferedPrograms programs;
    private final Judging judging;
    private final Offering offering;
    private final Sampling sampling;
    private final PortalSettings settings;

    Matching(
            Candidates candidates,
            OfferedPrograms programs,
            Judging judging,
            Offering offering,
            Sampling sampling,
            PortalSettings settings) {
        this.candidates = candidates;
        this.programs = programs;
        this.judging = judging;
        this.offering = offering;
        this.sampling = sampling;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "match-offers";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(2, 0));
    }

    @Override
    public void run() {
        var released = released();
        var made = new HashMap<Slug, Reservoir<Offer>>();
        candidates.each(candidate -> {
            if (concerns(candidate, released))
                offering.offer(candidate.person(), released).forEach(offer -> keep(offer, made));
        });
        for (Map.Entry<Slug, Reservoir<Offer>> each : made.entrySet())
            sampling.keep(each.getKey(), each.getValue().kept());
    }

    private List<OfferedProgram> released() {
        return sampling.released().stream()
                .flatMap(rehearsal -> programs.find(rehearsal.entry()).stream()
                        .filter(program -> rehearsal.lets(program.shown().revision(), settings.wrongLimit())))
                .toList();
    }

    private boolean concerns(Candidate candidate, List<OfferedProgram> released) {
        return candidate.open() > 0
                || (candidate.isCurrent()
                        && released.stream()
                                .anyMatch(program -> judging.match(program, candidate.facts())
                                        .isPresent()));
    }

    private static void keep(Offer offer, Map<Slug, Reservoir<Offer>> made) {
        made.computeIfAbsent(offer.entry(), entry -> new Reservoir<>(SAMPLED, new Random()))
                .add(offer);
    }
}
