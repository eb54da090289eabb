package org.dishui.application.web;

import java.util.List;
import java.util.Optional;
import org.dishui.application.Application;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Guide;
import org.dishui.catalog.Route;
import org.dishui.form.FormDefinition;
import org.dishui.rules.Facts;

/**
 * What somebody should know before they begin.
 *
 * @param minutes that the form takes, going by its questions
 */
record BeforeYouStart(
        int minutes,
        List<Need> needs,
        List<Route.Stage> stages,
        Guide.Promise promise,
        Guide.Fee fee,
        List<Begun> begun) {
    /** Seconds that a question takes on average, files included. */
    private static final int SECONDS = 40;

    /** Something to have at hand; what the profile holds already is filled in by itself. */
    record Need(Guide.Material material, boolean held) {
        public String icon() {
            return switch (material.bringer()) {
                case APPLICANT ->
                    material.fact() != null && material.fact().value().contains("bank") ? "coin" : "doc";
                case EMPLOYER -> "building";
                case OFFICE -> "shield";
            };
        }
    }

    /** A draft that waits to be finished: so many of its questions are settled. */
    record Begun(Application draft, long settled, long questions) {
        public long percent() {
            return settled * 100 / Math.max(1, questions);
        }
    }

    static BeforeYouStart of(EntryDefinition entry, Facts known, List<Application> drafts) {
        var form = Optional.ofNullable(entry.form()).orElseThrow();
        var guide = Optional.ofNullable(entry.guide()).orElseThrow();
        var stages = Optional.ofNullable(entry.route()).orElseThrow().stages();
        int minutes = Math.max(2, (int) form.fields().count() * SECONDS / 60);
        var needs = guide.materials().stream()
                .map(material -> new Need(material, material.fact() != null && known.know(material.fact())))
                .toList();
        var begun = drafts.stream().map(draft -> begun(form, draft)).toList();
        return new BeforeYouStart(minutes, needs, stages, guide.promise(), guide.fee(), begun);
    }

    private static Begun begun(FormDefinition form, Application draft) {
        var asked =
                form.fields().filter(field -> field.isAsked(draft.answers())).toList();
        long settled =
                asked.stream().filter(field -> field.isSettled(draft.answers())).count();
        return new Begun(draft, settled, asked.size());
    }

    /** What others bring or look up, and nobody asks the applicant for. */
    public long byOthers() {
        return needs.stream()
                .filter(need -> need.material().bringer() != Guide.Material.Bringer.APPLICANT)
                .count();
    }

    public long own() {
        return needs.size() - byOthers();
    }
}
