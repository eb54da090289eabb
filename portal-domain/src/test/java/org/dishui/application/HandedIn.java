package org.dishui.application;

import java.time.Instant;
import java.time.LocalDate;
import org.dishui.application.Application.Draft;
import org.dishui.application.Application.Handing;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.RevisionId;
import org.dishui.identity.AccountId;
import org.dishui.rules.Facts;

/** An application as tests of the office need it: handed in with these answers, without the pages of the applicant. */
public record HandedIn(Application application, ApplicationSubmitted event) {
    public static HandedIn of(
            EntryDefinition definition, RevisionId revision, AccountId applicant, Facts answers, Instant now) {
        var draft = new Draft(definition.slug(), revision, definition.team());
        var reference = Reference.free("LG", definition.code(), 2026, taken -> false);
        var application = Application.draft(reference, applicant, draft, answers, now);
        return new HandedIn(application, submit(application, definition, now));
    }

    /** Again, after it was returned, with other answers to what was asked. */
    public static ApplicationSubmitted again(
            Application returned, EntryDefinition definition, Facts answers, Instant now) {
        returned.answer(answers, returned.request().orElseThrow().facts(), now);
        return submit(returned, definition, now);
    }

    private static ApplicationSubmitted submit(Application application, EntryDefinition definition, Instant now) {
        return application.submit(definition, new Handing(now, LocalDate.of(2026, 12, 31), "2026-11"));
    }
}
