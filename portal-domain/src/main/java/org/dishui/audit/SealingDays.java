package org.dishui.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.dishui.shared.Job;
import org.dishui.shared.PortalClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals each day that has ended into a root. A deed that was still being written at midnight is sealed with the next day. */
@Service
public class SealingDays implements Job {
    private final Roots roots;
    private final Clock clock;

    SealingDays(Roots roots, Clock clock) {
        this.roots = roots;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "seal-days";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(0, 10));
    }

    @Override
    @Transactional
    public void run() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var last = roots.last().orElseGet(() -> kept(DayRoot.first(yesterday, grown(yesterday), clock.instant())));
        while (last.day().isBefore(yesterday))
            last = kept(last.next(grown(last.day().plusDays(1)), clock.instant()));
    }

    private List<Head> grown(LocalDate day) {
        return roots.grown(day.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant());
    }

    private DayRoot kept(DayRoot root) {
        roots.append(root);
        return root;
    }
}
