package org.dishui.catalog.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dishui.catalog.LifeEvent;
import org.dishui.catalog.LifeEvents;
import org.dishui.catalog.ProgramList;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.dishui.site.web.Crumb;
import org.dishui.site.web.PublicPage;
import org.dishui.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The first way in for people who do not know what their question is called: what happens in their life. */
@Controller
class LifeEventsController {
    /** One moment of a life event, with the entries that help then. */
    record Step(LocalizedText title, List<ProgramRow> rows) {}

    private final LifeEvents events;
    private final ProgramList programs;
    private final Clock clock;

    LifeEventsController(LifeEvents events, ProgramList programs, Clock clock) {
        this.events = events;
        this.programs = programs;
        this.clock = clock;
    }

    @PublicPage
    @GetMapping("/life-events")
    String index(Model model) {
        model.addAttribute("events", events.all());
        model.addAttribute("crumbs", List.of(Crumb.here("catalog.life.title")));
        return "catalog/life-events/index";
    }

    @PublicPage
    @GetMapping("/life-events/{slug}")
    String show(@PathVariable Slug slug, @ModelAttribute("words") Words words, Model model) {
        var event = events.find(slug).orElseThrow(() -> new NotFound("life event " + slug));
        model.addAttribute("event", event);
        model.addAttribute("steps", steps(event, words));
        model.addAttribute(
                "others",
                events.all().stream().filter(other -> !other.equals(event)).toList());
        model.addAttribute(
                "crumbs", List.of(Crumb.to("catalog.life.title", "/life-events"), Crumb.here(event.title())));
        return "catalog/life-events/show";
    }

    private List<Step> steps(LifeEvent event, Words words) {
        var today = LocalDate.now(clock);
        Map<String, ProgramRow> rows = programs.of(event.entries().toList()).stream()
                .map(row -> ProgramRow.of(row, words, today))
                .collect(Collectors.toMap(ProgramRow::address, Function.identity()));
        return event.steps().stream()
                .map(step -> new Step(
                        step.title(),
                        step.entries().stream()
                                .map(entry -> rows.get("/programs/" + entry))
                                .filter(Objects::nonNull)
                                .toList()))
                .filter(step -> !step.rows().isEmpty())
                .toList();
    }
}
