package org.dishui.catalog.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dishui.catalog.OpenDefinitions;
import org.dishui.catalog.ProgramList;
import org.dishui.catalog.ProgramPage;
import org.dishui.shared.NotFound;
import org.dishui.shared.PortalSettings;
import org.dishui.shared.Slug;
import org.dishui.site.web.ApiList;
import org.dishui.site.web.BadParameter;
import org.dishui.site.web.PublicPage;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue as open data: the lists of the pages with their filters, and each entry whole. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiProgramsController {
    private static final int PAGE = 50;

    /** Those that name one of several things; a word that names none is the caller's mistake. */
    private static final List<String> FILTERS = List.of(
            Search.KIND,
            Search.DISTRICT,
            Search.AUDIENCE,
            Search.EVENT,
            Search.FOREIGNERS,
            Search.STATUS,
            Search.TOPIC,
            Search.FEE,
            Search.CHANNEL,
            Search.DEADLINE);

    private final ProgramList list;
    private final ProgramPage programs;
    private final OpenDefinitions definitions;
    private final NamedChoices named;
    private final PortalSettings settings;
    private final Clock clock;

    ApiProgramsController(
            ProgramList list,
            ProgramPage programs,
            OpenDefinitions definitions,
            NamedChoices named,
            PortalSettings settings,
            Clock clock) {
        this.list = list;
        this.programs = programs;
        this.definitions = definitions;
        this.named = named;
        this.settings = settings;
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
    @GetMapping("/programs")
    ApiList<ApiItem> index(@RequestParam Map<String, String> asked) {
        return found(asked);
    }

    /** The same by words, which must be there. */
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
    @GetMapping("/search")
    ApiList<ApiItem> search(@RequestParam Map<String, String> asked) {
        if (asked.getOrDefault("q", "").isBlank()) throw new BadParameter("q");
        return found(asked);
    }

    @PublicPage
    @GetMapping("/programs/{slug}")
    ApiProgram show(@PathVariable Slug slug) {
        var shown = programs.find(slug).orElseThrow(() -> new NotFound("entry " + slug));
        return ApiProgram.of(shown, definitions.of(shown.revision()), settings.address());
    }

    private ApiList<ApiItem> found(Map<String, String> asked) {
        var shelf = "service".equals(asked.get(Search.KIND)) ? Shelf.SERVICES : Shelf.PROGRAMS;
        var search = Search.of(shelf, asked, named);
        for (var filter : FILTERS)
            if (asked.containsKey(filter) && !isUnderstood(filter, search)) throw new BadParameter(filter);
        if (asked.containsKey(Search.SORT) && !search.isSortedBy(asked.get(Search.SORT)))
            throw new BadParameter(Search.SORT);
        var found = list.find(search.filter(LocalDate.now(clock)), asked.get("after"), PAGE);
        return new ApiList<>(
                found.rows().stream()
                        .map(row -> ApiItem.of(row, settings.address()))
                        .toList(),
                found.next());
    }

    /** On the shelf of services the kind goes without saying. */
    private static boolean isUnderstood(String filter, Search search) {
        return search.chosen().containsKey(filter) || (filter.equals(Search.KIND) && search.shelf() == Shelf.SERVICES);
    }
}
