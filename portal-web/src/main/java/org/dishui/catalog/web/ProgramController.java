package org.dishui.catalog.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.PolicyShelf;
import org.dishui.catalog.ProgramPage;
import org.dishui.catalog.Route;
import org.dishui.catalog.Sources;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.dishui.site.web.Crumb;
import org.dishui.site.web.PublicPage;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The guide of one entry; an entry that sources say little of has a short page that says just that. */
@Controller
class ProgramController {
    private final ProgramPage programs;
    private final PolicyShelf policies;
    private final Sources sources;
    private final MessageSource messages;
    private final Clock clock;

    ProgramController(
            ProgramPage programs, PolicyShelf policies, Sources sources, MessageSource messages, Clock clock) {
        this.programs = programs;
        this.policies = policies;
        this.sources = sources;
        this.messages = messages;
        this.clock = clock;
    }

    @PublicPage
    @GetMapping("/programs/{slug}")
    String show(@PathVariable Slug slug, @ModelAttribute("words") Words words, Model model) {
        var guide = guide(programs.find(slug).orElseThrow(() -> new NotFound("entry " + slug)), words);
        model.addAttribute("guide", guide);
        model.addAttribute("sources", sources);
        model.addAttribute("crumbs", crumbs(guide));
        return guide.entry().guide() == null ? "catalog/programs/thin" : "catalog/programs/show";
    }

    private ProgramGuide guide(ProgramPage.Shown shown, Words words) {
        var entry = shown.definition();
        var today = LocalDate.now(clock);
        var stations = entry.route() == null ? List.<RouteDrawing.Station>of() : stations(entry.route(), words);
        return new ProgramGuide(
                entry,
                shown.authority(),
                shown.team(),
                shown.number(),
                shown.publishedAt(),
                entry.status().isOpenOn(today),
                StatusTag.of(
                        entry.status().phase(),
                        entry.status().opens(),
                        entry.status().closes(),
                        today),
                NextDate.of(entry.status(), today),
                conditions(entry, words),
                Tiers.of(entry.amount(), entry.terms(today), words),
                drawing(entry.route(), stations, words),
                stations,
                Basis.of(entry, policies),
                Basis.sentences(entry));
    }

    /** From the rule where there is one, else as they are written. */
    private static List<Condition> conditions(EntryDefinition entry, Words words) {
        if (entry.rule() != null) return Condition.of(entry.rule(), words);
        return entry.guide() == null ? List.of() : Condition.of(entry.guide().conditionsOrNone(), words);
    }

    private @Nullable RouteDrawing drawing(@Nullable Route route, List<RouteDrawing.Station> stations, Words words) {
        if (route == null) return null;
        var start =
                new RouteDrawing.Station(say("catalog.route.apply", words), List.of(say("catalog.route.you", words)));
        return RouteDrawing.of(route, start, stations);
    }

    private List<RouteDrawing.Station> stations(Route route, Words words) {
        return RouteDrawing.stations(route, words, days -> say("catalog.route.days", words, days));
    }

    private String say(String key, Words words, Object... parameters) {
        return messages.getMessage(key, parameters, words.language().locale());
    }

    private static List<Crumb> crumbs(ProgramGuide guide) {
        var shelf = guide.shelf();
        var list = Crumb.to("catalog.shelf." + shelf.key() + ".title", shelf.address());
        return List.of(list, Crumb.here(guide.entry().title()));
    }
}
