package org.dishui.review.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dishui.application.Request;
import org.dishui.application.Step;
import org.dishui.catalog.Route;
import org.dishui.district.Calendars;
import org.dishui.district.WorkingDays;
import org.dishui.eligibility.ClauseLine;
import org.dishui.form.Field;
import org.dishui.form.FormDefinition.Task;
import org.dishui.form.web.Answer;
import org.dishui.identity.Officer;
import org.dishui.review.CaseState;
import org.dishui.review.Looking;
import org.dishui.review.OpenedCase;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a case out: what was said and what changed, what the rules say, how far it is, who else looks at it. */
@Component
class CaseSheets {
    private static final FactKey NAME = FactKey.of("person.name");

    private final DocumentPanes documents;
    private final Looking looking;
    private final Vocabulary vocabulary;
    private final Calendars calendars;
    private final Clock clock;

    CaseSheets(DocumentPanes documents, Looking looking, Vocabulary vocabulary, Calendars calendars, Clock clock) {
        this.documents = documents;
        this.looking = looking;
        this.vocabulary = vocabulary;
        this.calendars = calendars;
        this.clock = clock;
    }

    CaseSheet of(Officer me, OpenedCase opened, Here here) {
        var files = documents.of(opened, here);
        return new CaseSheet(
                me,
                opened,
                name(opened.answers()),
                opened.form().tasks().stream()
                        .map(task -> section(task, opened, files))
                        .filter(section -> !section.lines().isEmpty())
                        .toList(),
                conditions(opened),
                stations(opened),
                opened.steps().reversed().stream()
                        .map(step -> event(opened, step))
                        .toList(),
                earlier(opened),
                files,
                looking.at(opened, me),
                clocks(opened));
    }

    private static String name(Facts answers) {
        return answers.find(NAME).orElse(null) instanceof Value.Text(var name) ? name : "";
    }

    private CaseSheet.Section section(Task task, OpenedCase opened, DocumentPane files) {
        var now = opened.answers();
        var before = opened.before().orElse(null);
        return new CaseSheet.Section(
                task,
                task.fields().stream()
                        .filter(field -> field.isAsked(now) || (before != null && before.know(field.fact())))
                        .map(field -> line(field, opened, before, files))
                        .toList());
    }

    private CaseSheet.Line line(Field field, OpenedCase opened, @Nullable Facts before, DocumentPane files) {
        var fact = field.fact();
        var now = answer(fact, opened.answers());
        var then = before == null ? now : answer(fact, before);
        return new CaseSheet.Line(
                now,
                Objects.equals(now.value(), then.value()) ? null : then,
                field.isAsked(opened.answers()),
                opened.held().ticks().contains(fact),
                files.of(fact));
    }

    private Answer answer(FactKey fact, Facts answers) {
        return new Answer(vocabulary.require(fact), answers.find(fact).orElse(null));
    }

    private List<CaseSheet.Condition> conditions(OpenedCase opened) {
        var verdict = opened.judgement().verdict();
        if (verdict == null) return List.of();
        return ClauseLine.of(verdict).stream()
                .map(line -> new CaseSheet.Condition(
                        line, new Answer(vocabulary.require(line.clause().test().fact()), line.value())))
                .toList();
    }

    private List<CaseSheet.Station> stations(OpenedCase opened) {
        var stages = opened.route().stages();
        int now = stages.indexOf(opened.stage());
        boolean over = opened.held().state() == CaseState.CLOSED;
        var stations = new ArrayList<CaseSheet.Station>();
        for (int i = 0; i < stages.size(); i++) {
            boolean done = over ? stages.get(i).kind() != Route.StageKind.DELIVERY : i < now; // paid after it is closed
            var when = done ? "past" : i == now && !over ? "now" : "later";
            int day = when.equals("now") ? 1 + since(begun(opened)) : 0;
            stations.add(new CaseSheet.Station(
                    stages.get(i).name(), when, day, stages.get(i).workingDays()));
        }
        return stations;
    }

    private static Instant begun(OpenedCase opened) {
        return opened.steps().reversed().stream()
                .filter(step -> step.kind() == Step.Kind.STAGE_BEGUN)
                .findFirst()
                .map(Step::at)
                .orElseGet(() -> opened.held().openedAt());
    }

    private int since(Instant at) {
        var day = LocalDate.ofInstant(at, PortalClock.ZONE);
        return Math.max(0, calendars.workingDays().between(day, LocalDate.now(clock)));
    }

    private CaseSheet.Event event(OpenedCase opened, Step step) {
        var stage = step.stage() == null
                ? null
                : opened.route().find(step.stage()).map(each -> each.name()).orElse(null);
        return new CaseSheet.Event(
                step, step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), stage, asked(step.request()));
    }

    private List<CaseSheet.Asked> asked(@Nullable Request request) {
        if (request == null) return List.of();
        return request.items().stream()
                .map(item -> new CaseSheet.Asked(vocabulary.require(item.fact()).label(), item.reason()))
                .toList();
    }

    private List<CaseSheet.Earlier> earlier(OpenedCase opened) {
        var all = opened.submissions();
        var earlier = new ArrayList<CaseSheet.Earlier>();
        for (int i = all.size() - 2; i >= 0; i--) {
            var answers = all.get(i).answers();
            earlier.add(new CaseSheet.Earlier(
                    all.get(i),
                    i + 1,
                    opened.form()
                            .fields()
                            .filter(field -> field.isAsked(answers))
                            .map(field -> answer(field.fact(), answers))
                            .toList()));
        }
        return earlier;
    }

    private CaseSheet.@Nullable Clocks clocks(OpenedCase opened) {
        var held = opened.held();
        if (held.state() == CaseState.PAUSED || held.state() == CaseState.CLOSED) return null;
        WorkingDays calendar = calendars.workingDays();
        var today = LocalDate.now(clock);
        return new CaseSheet.Clocks(
                DueIn.of(held.stageDueAt(), today, calendar), DueIn.of(held.dueAt(), today, calendar));
    }
}
