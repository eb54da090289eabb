package org.dishui.review.persistence;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.dishui.application.ApplicationId;
import org.dishui.application.Reference;
import org.dishui.review.Cases;
import org.dishui.review.ReviewCase;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaCases extends Cases, Repository<ReviewCase, ApplicationId> {
    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ReviewCase c where c.reference = :reference")
    Optional<ReviewCase> seize(Reference reference);
}
