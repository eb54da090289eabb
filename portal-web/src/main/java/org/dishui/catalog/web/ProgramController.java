package org.dishui.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dishui.catalog.ProgramHistory;
import org.dishui.catalog.ProgramPage;
import org.dishui.catalog.ProgramPage.Shown;
import org.dishui.catalog.Sources;
import org.dishui.shared.NotFound;
import org.dishui.shared.PortalSettings;
import org.dishui.shared.Slug;
import org.dishui.site.web.BadParameter;
import org.dishui.site.web.Crumb;
import org.dishui.site.web.PublicPage;
import org.dishui.site.web.Share;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The guide of one entry, today's or another day's; an entry that sources say little of has a short page that says just that. */
@Controller
class ProgramController {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private final ProgramPage programs;
    private final ProgramHistory history;
    private final Guides guides;
    private final StructuredData data;
    private final Sources sources;
    private final PortalSettings settings;
    private final Clock clock;

    ProgramController(
            ProgramPage programs,
            ProgramHistory history,
            Guides guides,
            StructuredData data,
            Sources sources,
            PortalSettings settings,
            Clock clock) {
        this.programs = programs;
        this.history = history;
        this.guides = guides;
        this.data = data;
        this.sources = sources;
        this.settings = settings;
        this.clock = clock;
    }

    @PublicPage("at")
    @GetMapping("/programs/{slug}")
    String show(
            @PathVariable Slug slug,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate at,
            @ModelAttribute("words") Words words,
            Model model,
            HttpServletResponse response) {
        var shown = programs.find(slug).orElseThrow(() -> new NotFound("entry " + slug));
        var today = LocalDate.now(clock);
        if (at == null || at.equals(today)) return page(guides.of(shown, today, null, words), words, model);
        if (at.getYear() < EARLIEST || at.getYear() > LATEST) throw new BadParameter("at");
        return programs.on(at, slug)
                .map(then -> page(guides.of(then, at, AsOf.of(at, then, shown, today), words), words, model))
                .orElseGet(() -> notYet(shown, at, model, response));
    }

    private String page(ProgramGuide guide, Words words, Model model) {
        model.addAttribute("guide", guide);
        model.addAttribute("structured", data.of(guide, words));
        model.addAttribute("share", share(guide, words));
        model.addAttribute("sources", sources);
        model.addAttribute("crumbs", crumbs(guide));
        return guide.entry().guide() == null ? "catalog/programs/thin" : "catalog/programs/show";
    }

    /** Whatever day it shows, it is the same page to others. */
    private Share share(ProgramGuide guide, Words words) {
        var entry = guide.entry();
        return Share.of(
                words.of(entry.title()), words.of(entry.summary()), settings.address(), "/programs/" + guide.slug());
    }

    /** A day before the first revision. */
    private String notYet(Shown shown, LocalDate day, Model model, HttpServletResponse response) {
        var entry = shown.definition();
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        model.addAttribute("entry", entry);
        model.addAttribute("day", day);
        model.addAttribute("first", history.of(entry.slug(), 1, 1).getFirst());
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.to("catalog.shelf.programs.title", "/programs"),
                        new Crumb(null, entry.title(), "/programs/" + entry.slug()),
                        Crumb.here("catalog.as-of.here")));
        return "catalog/programs/not-yet";
    }

    private static List<Crumb> crumbs(ProgramGuide guide) {
        var shelf = guide.shelf();
        var list = Crumb.to("catalog.shelf." + shelf.key() + ".title", shelf.address());
        return List.of(list, Crumb.here(guide.entry().title()));
    }
}
