package org.dishui.catalog.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dishui.catalog.ProgramFilter;
import org.dishui.catalog.ProgramList;
import org.dishui.catalog.ProgramPage;
import org.dishui.catalog.Sources;
import org.dishui.shared.Slug;
import org.dishui.site.web.Crumb;
import org.dishui.site.web.PublicPage;
import org.dishui.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Up to four entries side by side; what names none is left out. */
@Controller
class CompareController {
    private static final int SIMILAR = 12;

    private final ProgramPage programs;
    private final ProgramList list;
    private final Guides guides;
    private final Sources sources;
    private final Clock clock;

    CompareController(ProgramPage programs, ProgramList list, Guides guides, Sources sources, Clock clock) {
        this.programs = programs;
        this.list = list;
        this.guides = guides;
        this.sources = sources;
        this.clock = clock;
    }

    @PublicPage("p")
    @GetMapping("/compare")
    String index(
            @RequestParam(name = "p", defaultValue = "") List<String> chosen,
            @ModelAttribute("words") Words words,
            Model model) {
        var slugs = chosen.stream().distinct().toList();
        var columns = slugs.stream()
                .limit(Comparison.MOST)
                .flatMap(slug -> shown(slug).stream())
                .map(shown -> guides.of(shown, LocalDate.now(clock), null, words))
                .toList();
        model.addAttribute("comparison", new Comparison(columns, more(columns), slugs.size() > Comparison.MOST));
        model.addAttribute("sources", sources);
        model.addAttribute(
                "crumbs",
                List.of(Crumb.to("catalog.shelf.programs.title", "/programs"), Crumb.here("catalog.compare")));
        return "catalog/compare/index";
    }

    private Optional<ProgramPage.Shown> shown(String slug) {
        return Slug.read(slug).flatMap(programs::find);
    }

    private List<Comparison.Another> more(List<ProgramGuide> columns) {
        if (columns.isEmpty() || columns.size() == Comparison.MOST) return List.of();
        var there = columns.stream().map(ProgramGuide::slug).toList();
        var kind = columns.getFirst().entry().kind();
        return list.find(ProgramFilter.of(LocalDate.now(clock), kind), null, SIMILAR).rows().stream()
                .filter(row -> !there.contains(row.slug().value()))
                .map(row -> new Comparison.Another(
                        row.title(), Comparison.with(columns, row.slug().value())))
                .toList();
    }
}
