package org.dishui.application.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dishui.application.ApplicationState;
import org.dishui.application.Dossier;
import org.dishui.application.Request;
import org.dishui.application.Step;
import org.dishui.catalog.Route;
import org.dishui.district.Calendars;
import org.dishui.district.WorkingDays;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.PortalClock;
import org.springframework.stereotype.Component;

/** Works out where a case is, from its steps and its route. */
@Component
class Tracks {
    private static final LocalizedText APPLYING = LocalizedText.of("申请", "Application");
    private static final LocalizedText ASKING = LocalizedText.of("提问", "Question");

    private final Calendars calendars;
    private final TrackEntries entries;
    private final Vocabulary vocabulary;
    private final Clock clock;

    Tracks(Calendars calendars, Vocabulary vocabulary, Clock clock) {
        this.calendars = calendars;
        this.entries = new TrackEntries(vocabulary);
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    Track of(Dossier dossier) {
        var days = calendars.workingDays();
        var today = LocalDate.now(clock);
        var route = Optional.ofNullable(dossier.definition().route()).orElseThrow();
        var stage = stage(dossier, route);
        int left = left(dossier, days, today);
        return new Track(
                kind(dossier.state()),
                StateTag.of(dossier.state()),
                ring(dossier, route, stage, days, today),
                stage,
                dossier.subject().team(team(dossier, stage)),
                dossier.promisedBy().orElse(null),
                Math.abs(left),
                left < 0,
                since(begunAt(dossier), days, today),
                entries.of(dossier, route, stage),
                days.isSample(),
                vocabulary);
    }

    private static Instant begunAt(Dossier dossier) {
        var submissions = dossier.submissions();
        return submissions.isEmpty()
                ? dossier.filed().begunAt()
                : submissions.getFirst().submittedAt();
    }

    private static String kind(ApplicationState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN, LAPSED -> "over";
            case SUBMITTED, UNDER_REVIEW -> "going";
            case RETURNED -> "yours";
            case APPROVED -> "approved";
            case REJECTED -> "rejected";
            case ANSWERED -> "answered";
        };
    }

    /** The stage that was begun last; before anybody took it, the first one. */
    private static Route.Stage stage(Dossier dossier, Route route) {
        return begun(dossier).map(Step::stage).flatMap(key -> route.find(key)).orElseGet(route::first);
    }

    private static Optional<Step> begun(Dossier dossier) {
        return dossier.steps().reversed().stream()
                .filter(step -> step.kind() == Step.Kind.STAGE_BEGUN)
                .findFirst();
    }

    private static String team(Dossier dossier, Route.Stage stage) {
        return stage.team() == null ? dossier.filed().team() : stage.team();
    }

    private static int left(Dossier dossier, WorkingDays days, LocalDate today) {
        if (dossier.state() == ApplicationState.RETURNED)
            return (int) dossier.filed()
                    .request()
                    .map(Request::until)
                    .map(until -> until.toEpochDay() - today.toEpochDay())
                    .orElse(0L)
                    .longValue();
        return dossier.promisedBy().map(day -> days.between(today, day)).orElse(0);
    }

    private StageRing ring(Dossier dossier, Route route, Route.Stage stage, WorkingDays days, LocalDate today) {
        var names = new ArrayList<>(List.of(dossier.isQuestion() ? ASKING : APPLYING));
        boolean over = dossier.state().isFinal();
        var stages = over ? route.worked() : route.stages();
        stages.forEach(each -> names.add(each.name()));
        if (over) return StageRing.of(names, names.size(), 0);
        int current = 1 + stages.indexOf(stage);
        var begun = begun(dossier).map(Step::at);
        double used = begun.map(at -> (since(at, days, today) + 0.5) / Math.max(1, stage.workingDays()))
                .orElse(0.1);
        return StageRing.of(names, current, Math.clamp(used, 0.1, 0.9));
    }

    private static int since(Instant at, WorkingDays days, LocalDate today) {
        return Math.max(0, days.between(LocalDate.ofInstant(at, PortalClock.ZONE), today));
    }
}
