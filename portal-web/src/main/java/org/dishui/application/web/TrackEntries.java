package org.dishui.application.web;

import java.util.ArrayList;
import java.util.List;
import org.dishui.application.ApplicationState;
import org.dishui.application.Dossier;
import org.dishui.application.Step;
import org.dishui.catalog.Route;
import org.dishui.catalog.Route.StageKind;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The lines of a time line: the newest first, above them what is to come. */
final class TrackEntries {
    private final Vocabulary vocabulary;

    TrackEntries(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<TrackEntry> of(Dossier dossier, Route route, Route.Stage now) {
        var lines = new ArrayList<TrackEntry>();
        int submission = 0;
        for (int i = 0; i < dossier.steps().size(); i++) {
            var step = dossier.steps().get(i);
            if (step.kind() == Step.Kind.RESUBMITTED) submission++;
            boolean current = i == dossier.steps().size() - 1 && dossier.state() == ApplicationState.UNDER_REVIEW;
            lines.add(current ? working(dossier, route, step) : past(dossier, route, step, submission));
        }
        if (dossier.state() == ApplicationState.SUBMITTED)
            lines.add(TrackEntry.now(
                    "waiting",
                    "dot--now",
                    now.name(),
                    team(dossier, dossier.filed().team())));
        if (dossier.state() == ApplicationState.RETURNED)
            lines.add(TrackEntry.now("yours", "dot--now dot--you", null, null));
        if (!dossier.state().isFinal()) lines.addAll(later(dossier, route, now));
        return lines.reversed();
    }

    private TrackEntry past(Dossier dossier, Route route, Step step, int submission) {
        var who = team(dossier, step.actor());
        return switch (step.kind()) {
            case SUBMITTED -> TrackEntry.past("submitted", "dot--done", step.at(), null);
            case RESUBMITTED ->
                TrackEntry.past("resubmitted", "dot--done", step.at(), null).changing(changes(dossier, submission));
            case STAGE_BEGUN ->
                TrackEntry.past("stage", "dot--done", step.at(), who).named(name(route, step));
            case RETURNED ->
                TrackEntry.past("returned", "dot--stop", step.at(), who).quoting(step.request());
            case APPROVED -> TrackEntry.past("approved", "dot--done dot--good", step.at(), who);
            case REJECTED -> TrackEntry.past("rejected", "dot--no", step.at(), who);
            case ANSWERED -> TrackEntry.past("answered", "dot--done dot--good", step.at(), who);
            case WITHDRAWN -> TrackEntry.past("withdrawn", "dot--done", step.at(), null);
            case LAPSED -> TrackEntry.past("lapsed", "dot--stop", step.at(), null);
        };
    }

    private static TrackEntry working(Dossier dossier, Route route, Step step) {
        return TrackEntry.now("working", "dot--now", name(route, step), team(dossier, step.actor()));
    }

    private List<LocalizedText> changes(Dossier dossier, int submission) {
        return dossier.changedIn(submission).stream()
                .map(field -> vocabulary.require(field.fact()).label())
                .toList();
    }

    private static List<TrackEntry> later(Dossier dossier, Route route, Route.Stage now) {
        return route.stages().stream()
                .skip(route.stages().indexOf(now) + 1L)
                .map(stage -> TrackEntry.later(
                        stage.name(),
                        stage.who(),
                        isPromised(stage) ? dossier.promisedBy().orElse(null) : null))
                .toList();
    }

    /** The promise is about the decision; what follows it has dates of its own. */
    private static boolean isPromised(Route.Stage stage) {
        return stage.kind() == StageKind.DECISION || stage.kind() == StageKind.ANSWER;
    }

    private static LocalizedText name(Route route, Step step) {
        return route.find(String.valueOf(step.stage())).orElseGet(route::first).name();
    }

    private static @Nullable LocalizedText team(Dossier dossier, @Nullable String code) {
        return code == null ? null : dossier.subject().team(code);
    }
}
