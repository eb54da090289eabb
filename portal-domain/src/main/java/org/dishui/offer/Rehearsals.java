package org.dishui.offer;

import java.util.List;
import java.util.Optional;
import org.dishui.shared.Slug;

/** All rehearsals; an entry has at most one that is not superseded. */
public interface Rehearsals {
    Rehearsal save(Rehearsal rehearsal);

    Optional<Rehearsal> findById(RehearsalId id);

    Optional<Rehearsal> findByEntryAndStateNot(Slug entry, RehearsalState state);

    List<Rehearsal> findByState(RehearsalState state);

    List<Rehearsal> findByStateNot(RehearsalState state);

    /** The one whose offers go out; it is not stopped before this transaction ends. */
    Optional<Rehearsal> hold(Slug entry);

    /** Writes what was changed so far. */
    void flush();

    /** The one that counts. */
    default Optional<Rehearsal> latest(Slug entry) {
        return findByEntryAndStateNot(entry, RehearsalState.SUPERSEDED);
    }
}
