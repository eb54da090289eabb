package org.dishui.review;

import java.time.Instant;
import java.util.List;
import org.dishui.application.ApplicationId;
import org.dishui.identity.Officer;

/** Which case each officer opened last, so that two do not work on one without knowing. */
@FunctionalInterface
public interface Looks {
    /**
     * Writes down that the officer looks at the case now.
     *
     * @param since whoever looked before that is gone
     * @return the names of the others who look at it, too
     */
    List<String> look(Officer officer, ApplicationId at, Instant now, Instant since);
}
