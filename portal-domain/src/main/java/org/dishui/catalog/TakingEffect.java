package org.dishui.catalog;

import java.time.Clock;
import java.time.LocalTime;
import org.dishui.shared.Job;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts revisions in force whose day has come. Who reads or begins at that moment has the new one without it; it follows up with what
 * lists and checks read.
 */
@Service
public class TakingEffect implements Job {
    private final Entries entries;
    private final Publishing publishing;
    private final Clock clock;

    TakingEffect(Entries entries, Publishing publishing, Clock clock) {
        this.entries = entries;
        this.publishing = publishing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "take-effect";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.MIDNIGHT);
    }

    @Override
    @Transactional
    public void run() {
        entries.findByNextFromLessThanEqual(clock.instant()).forEach(publishing::takeEffect);
    }
}
