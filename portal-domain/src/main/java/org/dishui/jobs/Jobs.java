package org.dishui.jobs;

import java.time.Instant;
import java.util.List;
import org.dishui.shared.Job.Rhythm;
import org.jspecify.annotations.Nullable;

/** All jobs of the portal, on whichever node they run. */
public interface Jobs {
    /**
     * How a job is doing.
     *
     * @param next absent where no node runs jobs yet
     * @param failures how often it failed since it last went well
     */
    record State(
            String name,
            Rhythm rhythm,
            @Nullable Instant lastSuccess,
            @Nullable Instant lastFailure,
            @Nullable Instant next,
            int failures,
            boolean running) {}

    List<State> all();

    /**
     * Runs a job as soon as a node is free.
     *
     * @throws org.dishui.shared.DomainRuleViolation {@code jobs.running} where it is at it
     * @throws org.dishui.shared.NotFound where there is no such job
     */
    void runNow(String name);
}
