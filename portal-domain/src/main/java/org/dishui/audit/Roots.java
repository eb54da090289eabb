package org.dishui.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All day roots; they are appended, never changed. */
public interface Roots {
    void append(DayRoot root);

    /** The last ones, the newest first. */
    List<DayRoot> latest(int most);

    /** Where the chains end that grew since they were last sealed, by links from before that moment. */
    List<Head> grown(Instant before);

    /** The links of a chain that were sealed. */
    List<Head> headsOf(UUID subject);

    default Optional<DayRoot> last() {
        return latest(1).stream().findFirst();
    }
}
