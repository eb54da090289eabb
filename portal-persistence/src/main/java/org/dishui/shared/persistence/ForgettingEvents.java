package org.dishui.shared.persistence;

import java.time.Duration;
import java.time.LocalTime;
import org.dishui.shared.Job;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.stereotype.Component;

/** Forgets events whose listeners have all done their work. */
@Component
class ForgettingEvents implements Job {
    private static final Duration KEPT = Duration.ofDays(7);

    private final CompletedEventPublications completed;

    ForgettingEvents(CompletedEventPublications completed) {
        this.completed = completed;
    }

    @Override
    public String name() {
        return "forget-events";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 30));
    }

    @Override
    public void run() {
        completed.deletePublicationsOlderThan(KEPT);
    }
}
