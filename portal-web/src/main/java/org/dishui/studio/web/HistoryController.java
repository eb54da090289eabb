package org.dishui.studio.web;

import java.util.List;
import org.dishui.catalog.ProgramHistory;
import org.dishui.catalog.ProgramPage;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.dishui.site.web.Crumb;
import org.dishui.site.web.PublicPage;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What an entry has said since it was first published, revision by revision. */
@Controller
class HistoryController {
    private static final int PAGE = 20;

    private final ProgramPage programs;
    private final ProgramHistory history;

    HistoryController(ProgramPage programs, ProgramHistory history) {
        this.programs = programs;
        this.history = history;
    }

    @PublicPage("before")
    @GetMapping("/programs/{slug}/history")
    String index(
            @PathVariable Slug slug,
            @RequestParam(required = false) @Nullable Integer before,
            @ModelAttribute("words") Words words,
            Model model) {
        var shown = programs.find(slug).orElseThrow(() -> new NotFound("entry " + slug));
        // one more than a page: the last one is compared with it
        var found = history.of(slug, before == null ? Integer.MAX_VALUE : before - 1, PAGE + 1);
        model.addAttribute("shown", shown);
        model.addAttribute("revisions", RevisionView.of(found, PAGE, words));
        model.addAttribute("older", found.size() > PAGE ? found.get(PAGE - 1).number() : null);
        model.addAttribute("crumbs", crumbs(shown));
        return "studio/history";
    }

    private static List<Crumb> crumbs(ProgramPage.Shown shown) {
        var entry = shown.definition();
        return List.of(
                Crumb.to("catalog.shelf.programs.title", "/programs"),
                new Crumb(null, entry.title(), "/programs/" + entry.slug()),
                Crumb.here("studio.history"));
    }
}
