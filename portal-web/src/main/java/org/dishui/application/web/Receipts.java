package org.dishui.application.web;

import java.util.Optional;
import org.dishui.application.Dossier;
import org.dishui.district.Calendars;
import org.springframework.stereotype.Component;

/** Writes confirmations. */
@Component
class Receipts {
    private final Calendars calendars;

    Receipts(Calendars calendars) {
        this.calendars = calendars;
    }

    Receipt of(Dossier dossier) {
        return new Receipt(
                dossier,
                dossier.submissions().getLast().submittedAt(),
                dossier.promisedBy().orElse(null),
                Optional.ofNullable(dossier.definition().route()).orElseThrow().stages(),
                calendars.workingDays().isSample());
    }
}
