package org.dishui.watch.web;

import java.util.List;
import org.dishui.catalog.ProgramList;
import org.dishui.catalog.web.ListAddresses;
import org.dishui.identity.Applicant;
import org.dishui.shared.Slug;
import org.dishui.site.web.CurrentApplicant;
import org.dishui.watch.SavedSearch;
import org.dishui.watch.SavedSearchId;
import org.dishui.watch.Watching;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The searches that somebody saved; whoever comes from a list is asked before it is saved. */
@Controller
@RequestMapping("/my/searches")
class SearchesController {
    private static final String PROGRAMS = "/programs/";
    private static final String HERE = "redirect:/my/searches";

    private final Watching watching;
    private final ListAddresses lists;
    private final ProgramList programs;

    SearchesController(Watching watching, ListAddresses lists, ProgramList programs) {
        this.watching = watching;
        this.lists = lists;
        this.programs = programs;
    }

    /** A saved search with the entries that are new in it. */
    record Saved(SavedSearch search, ListAddresses.Asked asked, List<ProgramList.Row> news) {}

    @GetMapping
    String index(@CurrentApplicant Applicant me, Model model) {
        model.addAttribute(
                "searches", watching.of(me.id()).stream().map(this::saved).toList());
        return "watch/index";
    }

    @GetMapping("/new")
    String ask(@RequestParam(defaultValue = "/programs") String list, Model model) {
        model.addAttribute("asked", lists.read(list));
        return "watch/new";
    }

    @PostMapping
    String create(@CurrentApplicant Applicant me, @RequestParam String list) {
        watching.save(me.id(), list);
        return HERE;
    }

    @PostMapping("/{search}/seen")
    String callSeen(@CurrentApplicant Applicant me, @PathVariable SavedSearchId search) {
        watching.callSeen(me.id(), search);
        return HERE;
    }

    @PostMapping("/{search}/removal")
    String forget(@CurrentApplicant Applicant me, @PathVariable SavedSearchId search) {
        watching.forget(me.id(), search);
        return HERE;
    }

    private Saved saved(SavedSearch search) {
        var slugs = search.news().stream()
                .filter(address -> address.startsWith(PROGRAMS))
                .map(address -> Slug.of(address.substring(PROGRAMS.length())))
                .toList();
        return new Saved(search, lists.read(search.address()), slugs.isEmpty() ? List.of() : programs.of(slugs));
    }
}
