package org.dishui.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.dishui.shared.Job;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets links that open nothing any more, and sign-ins that were tried long ago. */
@Service
public class ForgettingLinks implements Job {
    /** A mail that is tried again for days still finds its link, though nobody can use it. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final OneTimeLinks links;
    private final Attempts attempts;
    private final Clock clock;

    ForgettingLinks(OneTimeLinks links, Attempts attempts, Clock clock) {
        this.links = links;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-links";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 10));
    }

    @Override
    @Transactional
    public void run() {
        links.forget(clock.instant().minus(KEPT));
        attempts.forget(clock.instant().minus(AttemptLimits.WINDOW));
    }
}
