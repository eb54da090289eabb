package org.dishui.application.persistence;

import org.dishui.application.Application;
import org.dishui.application.ApplicationId;
import org.dishui.application.Applications;
import org.springframework.data.repository.Repository;

interface JpaApplications extends Applications, Repository<Application, ApplicationId> {}
