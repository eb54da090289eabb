package org.dishui.catalog.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dishui.catalog.Lexicon;
import org.dishui.catalog.LifeEvents;
import org.dishui.catalog.ProgramFilter;
import org.dishui.catalog.ProgramList;
import org.dishui.shared.CatalogVersion;
import org.dishui.site.web.Crumb;
import org.dishui.site.web.PublicPage;
import org.dishui.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue as a list: everything, or one shelf of it. */
@Controller
class ProgramsController {
    private static final int PAGE = 20;

    private record Counted(long version, ProgramFilter filter) {}

    /** They cost more than the rows, and every page of a list has the same. */
    private final Cache<Counted, ProgramList.Facets> counts =
            Caffeine.newBuilder().maximumSize(500).build();

    private final ProgramList programs;
    private final Lexicon lexicon;
    private final LifeEvents events;
    private final NamedChoices named;
    private final Facets facets;
    private final CatalogVersion version;
    private final Clock clock;

    ProgramsController(
            ProgramList programs,
            Lexicon lexicon,
            LifeEvents events,
            NamedChoices named,
            Facets facets,
            CatalogVersion version,
            Clock clock) {
        this.programs = programs;
        this.lexicon = lexicon;
        this.events = events;
        this.named = named;
        this.facets = facets;
        this.version = version;
        this.clock = clock;
    }

    @PublicPage({
        "after",
        "audience",
        "channel",
        "deadline",
        "district",
        "event",
        "fee",
        "foreigners",
        "kind",
        "q",
        "sort",
        "status",
        "topic"
    })
    @GetMapping({"/programs", "/services", "/funds", "/housing", "/workspaces", "/platforms", "/communities"})
    String index(
            HttpServletRequest request,
            @RequestParam Map<String, String> asked,
            @ModelAttribute("words") Words words,
            Model model) {
        var search = Search.of(Shelf.at(request.getRequestURI()), asked, named);
        var filter = search.filter(LocalDate.now(clock));
        var found = programs.find(filter, asked.get("after"), PAGE);
        var counted = count(filter);
        var understood = lexicon.understand(search.q());
        model.addAttribute("shelf", search.shelf());
        model.addAttribute(
                "crumbs", List.of(Crumb.here("catalog.shelf." + search.shelf().key() + ".title")));
        model.addAttribute("search", search);
        model.addAttribute("facets", facets.of(search, counted));
        model.addAttribute("chosen", facets.chosen(search));
        model.addAttribute("total", counted.total());
        model.addAttribute("understood", understood);
        model.addAttribute("rows", rows(found.rows(), words, understood.marks()));
        boolean introduced = search.shelf() == Shelf.SERVICES && !search.isNarrowed() && !asked.containsKey("after");
        model.addAttribute("introduced", introduced);
        model.addAttribute("events", introduced || found.rows().isEmpty() ? events.all() : List.of());
        model.addAttribute("next", found.next() == null ? null : search.after(found.next()));
        return "catalog/programs/index";
    }

    private ProgramList.Facets count(ProgramFilter filter) {
        return counts.get(new Counted(version.current(), filter), key -> programs.count(key.filter()));
    }

    private List<ProgramRow> rows(List<ProgramList.Row> rows, Words words, List<String> marks) {
        var today = LocalDate.now(clock);
        return rows.stream().map(row -> ProgramRow.of(row, words, today, marks)).toList();
    }
}
