package org.dishui.offer;

import java.util.List;
import org.dishui.shared.Slug;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which programs offers go out for, and which of the offers stay open for checking. */
@Component
@Transactional
class Sampling {
    private final Rehearsals rehearsals;

    Sampling(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    /** Those that are released, with their samples. */
    @Transactional(readOnly = true)
    public List<Rehearsal> released() {
        var released = rehearsals.findByState(RehearsalState.RELEASED);
        released.forEach(Rehearsal::waiting); // reads the sample while the database is there
        return released;
    }

    public void keep(Slug entry, List<Offer> made) {
        rehearsals
                .hold(entry)
                .ifPresent(rehearsal -> rehearsal.keep(made.stream()
                        .map(offer -> SampledCase.of(offer.person(), offer.amount(), offer.id()))
                        .toList()));
    }
}
