package org.dishui.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dishui.catalog.Kind;
import org.dishui.catalog.LifeEvents;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.catalog.PolicyShelf;
import org.dishui.catalog.ProgramFilter;
import org.dishui.catalog.ProgramList;
import org.dishui.catalog.web.ProgramRow;
import org.dishui.district.Directory;
import org.dishui.shared.Figure;
import org.dishui.shared.Slug;
import org.dishui.site.web.PublicPage;
import org.dishui.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The front door: what there is, what is due next, where the area wants to be, and who answers for what. */
@Controller
class HomeController {
    private static final Slug TARGETS = Slug.of("lingang-blueprint");
    private static final int MOST_TARGETS = 3;
    private static final int ROWS = 5;
    private static final int MOST_LABELS = 6;

    private final ProgramList programs;
    private final LifeEvents events;
    private final PolicyShelf policies;
    private final Directory directory;
    private final Clock clock;

    HomeController(ProgramList programs, LifeEvents events, PolicyShelf policies, Directory directory, Clock clock) {
        this.programs = programs;
        this.events = events;
        this.policies = policies;
        this.directory = directory;
        this.clock = clock;
    }

    @PublicPage
    @GetMapping("/")
    String show(@ModelAttribute("words") Words words, Model model) {
        var today = LocalDate.now(clock);
        var counts = programs.count(offered(today));
        model.addAttribute("plan", plan(words, today));
        model.addAttribute("total", counts.total());
        model.addAttribute(
                "services",
                counts.of("kind").stream()
                        .filter(choice -> choice.value().equals(Kind.SERVICE.name()))
                        .mapToLong(ProgramList.Choice::count)
                        .sum());
        model.addAttribute("kinds", kinds(counts));
        model.addAttribute(
                "rows",
                programs.find(offered(today), null, ROWS).rows().stream()
                        .map(row -> ProgramRow.of(row, words, today))
                        .toList());
        model.addAttribute("events", events.all());
        model.addAttribute("today", today);
        model.addAttribute(
                "dates",
                programs.nextDates(today, ROWS).stream()
                        .map(row -> UpcomingDate.of(row, today))
                        .toList());
        model.addAttribute("targets", targets());
        model.addAttribute(
                "districts",
                directory.all().stream()
                        .map(authority -> DistrictCell.of(authority, counts))
                        .toList());
        return "home/show";
    }

    private static ProgramFilter offered(LocalDate today) {
        return ProgramFilter.of(today, Kind.OFFERED.toArray(Kind[]::new));
    }

    private static List<ProgramList.Choice> kinds(ProgramList.Facets counts) {
        return Kind.OFFERED.stream()
                .flatMap(kind -> counts.of("kind").stream()
                        .filter(choice -> choice.value().equals(kind.name())))
                .toList();
    }

    private LakePlan plan(Words words, LocalDate today) {
        return LakePlan.of(
                some(today, Kind.PROGRAM, Kind.SUBSIDY),
                some(today, Kind.HOUSING),
                some(today, Kind.FUND, Kind.WORKSPACE),
                some(today, Kind.COMMUNITY),
                words);
    }

    private List<ProgramList.Row> some(LocalDate today, Kind... kinds) {
        return programs.find(ProgramFilter.of(today, kinds), null, MOST_LABELS).rows();
    }

    /** Only what was set as a target: nobody has published where these numbers stand today. */
    private List<Figure> targets() {
        return policies.find(TARGETS).map(PolicyDefinition::figures).orElse(List.of()).stream()
                .filter(Figure::isNumber)
                .limit(MOST_TARGETS)
                .toList();
    }
}
