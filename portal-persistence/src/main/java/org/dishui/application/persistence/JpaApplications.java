package org.dishui.application.persistence;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.dishui.application.Application;
import org.dishui.application.ApplicationId;
import org.dishui.application.Applications;
import org.dishui.application.Reference;
import org.dishui.identity.AccountId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaApplications extends Applications, Repository<Application, ApplicationId> {
    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.reference = :reference and a.applicant = :applicant")
    Optional<Application> seize(Reference reference, AccountId applicant);
}
