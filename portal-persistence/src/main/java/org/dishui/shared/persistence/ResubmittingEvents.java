package org.dishui.shared.persistence;

import java.time.Duration;
import org.dishui.shared.Job;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/** Gives events once more to listeners that still owe work: a mail server that was away, a node that was killed. */
@Component
class ResubmittingEvents implements Job {
    /** Whoever is slower than this is taken for dead. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final IncompleteEventPublications incomplete;

    ResubmittingEvents(IncompleteEventPublications incomplete) {
        this.incomplete = incomplete;
    }

    @Override
    public String name() {
        return "resubmit-events";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(PATIENCE);
    }

    @Override
    public void run() {
        incomplete.resubmitIncompletePublicationsOlderThan(PATIENCE);
    }
}
