package org.dishui.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All chains; links are appended, never changed. Two links at the same place are refused, so of two writers one fails as a whole. */
public interface Chains {
    Optional<Link> last(UUID subject);

    void append(Link link);

    List<Link> of(UUID subject);
}
