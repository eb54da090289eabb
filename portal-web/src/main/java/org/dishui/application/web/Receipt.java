package org.dishui.application.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dishui.application.Dossier;
import org.dishui.catalog.Route;
import org.jspecify.annotations.Nullable;

/**
 * The confirmation of the last submission.
 *
 * @param sampleCalendar whether the date is counted with days that nobody has confirmed
 */
record Receipt(Dossier dossier, Instant at, @Nullable LocalDate by, List<Route.Stage> stages, boolean sampleCalendar) {
    public boolean isAgain() {
        return dossier.submissions().size() > 1;
    }
}
