package org.dishui.studio;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;

/** All changes. */
public interface Changes {
    List<ChangeState> OPEN =
            Arrays.stream(ChangeState.values()).filter(ChangeState::isOpen).toList();

    Change save(Change change);

    Optional<Change> findBySlugAndStateIn(Slug slug, Collection<ChangeState> states);

    List<Change> findByStateInOrderByChangedAtDesc(Collection<ChangeState> states);

    /** The one that is open for an entry. */
    default Optional<Change> open(Slug slug) {
        return findBySlugAndStateIn(slug, OPEN);
    }

    default Change requireOpen(Slug slug) {
        return open(slug).orElseThrow(() -> new NotFound("open change of " + slug));
    }
}
