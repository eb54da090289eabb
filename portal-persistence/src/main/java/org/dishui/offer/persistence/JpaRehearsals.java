package org.dishui.offer.persistence;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.dishui.offer.Rehearsal;
import org.dishui.offer.RehearsalId;
import org.dishui.offer.Rehearsals;
import org.dishui.shared.Slug;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaRehearsals extends Rehearsals, Repository<Rehearsal, RehearsalId> {
    @Override
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select r from Rehearsal r where r.entry = :entry and r.state = RELEASED")
    Optional<Rehearsal> hold(Slug entry);
}
