package org.dishui.jobs.web;

import java.time.format.DateTimeFormatter;
import org.dishui.jobs.Jobs.State;
import org.dishui.shared.Job.Rhythm;

/** A job, as the page shows it. */
record JobRow(State job) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** The message that says when it runs. */
    public String rhythm() {
        return job.rhythm() instanceof Rhythm.Daily ? "jobs.daily" : "jobs.every";
    }

    /** A time of the day, or minutes. */
    public String when() {
        return switch (job.rhythm()) {
            case Rhythm.Daily(var at) -> at.format(TIME);
            case Rhythm.Every(var pause) -> Long.toString(pause.toMinutes());
        };
    }

    public boolean isFailing() {
        return job.failures() > 0;
    }
}
