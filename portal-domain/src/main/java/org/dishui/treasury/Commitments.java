package org.dishui.treasury;

import java.util.Optional;
import java.util.UUID;

/** All commitments; at most one a case. */
public interface Commitments {
    Commitment save(Commitment commitment);

    Optional<Commitment> findByCaseId(UUID caseId);
}
