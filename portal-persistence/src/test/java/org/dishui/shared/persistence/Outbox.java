package org.dishui.shared.persistence;

import org.dishui.application.ApplicationSubmitted;
import org.dishui.review.CaseDecided;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Somebody who is owed work by what happens, as the portal's mail is: so there is an outbox behind the pages, too. Bare of stereotypes. */
class Outbox {
    @ApplicationModuleListener
    void on(ApplicationSubmitted submitted) {}

    @ApplicationModuleListener
    void on(CaseDecided decided) {}
}
