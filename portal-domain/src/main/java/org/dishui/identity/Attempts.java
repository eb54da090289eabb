package org.dishui.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How often something was tried, by subjects that tell nothing about who tried it. */
public interface Attempts {
    /** One subject's tries since the first of them. */
    record Tried(String subject, int times, Instant since) {}

    /** Counts one more try for each subject and tells the counts, in one statement; what is older than the window is forgotten. */
    List<Tried> count(List<String> subjects, Instant now, Duration window);

    /** It was no attack: the first subject starts anew, the others get this one try back. */
    void forgive(List<String> subjects);

    /** Forgets what began before that moment. */
    void forget(Instant before);
}
