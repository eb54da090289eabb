package org.dishui.application.web;

import org.dishui.application.Dossier;
import org.dishui.catalog.ProgramPage;
import org.dishui.shared.NotFound;
import org.dishui.site.web.Words;
import org.dishui.studio.web.DifferenceView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells people whose application runs what changed since they began it, and that it changes nothing for them. */
@Component
class NewerRevisions {
    private final ProgramPage programs;

    NewerRevisions(ProgramPage programs) {
        this.programs = programs;
    }

    /** Nothing where the application's own revision is in force, or the application is over. */
    @Nullable
    NewerRevision than(Dossier dossier, Words words) {
        if (dossier.state().isFinal()) return null;
        var own = dossier.definition();
        var shown = programs.find(own.slug()).orElseThrow(() -> new NotFound("program " + own.slug()));
        int number = dossier.subject().number();
        if (shown.number() == number) return null;
        return new NewerRevision(
                own.slug(),
                number,
                shown.number(),
                shown.from(),
                DifferenceView.between(own, shown.definition(), words));
    }
}
