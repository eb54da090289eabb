package org.dishui.application.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dishui.application.Starting;
import org.dishui.catalog.ProgramFilter;
import org.dishui.catalog.ProgramList;
import org.dishui.catalog.ProgramPage;
import org.dishui.identity.Applicant;
import org.dishui.identity.Profile;
import org.dishui.identity.Profiles;
import org.dishui.rules.Facts;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.dishui.site.web.Crumb;
import org.dishui.site.web.CurrentApplicant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Before you start: what it is, what you need, how long it takes; makes nothing yet. */
@Controller
class NewApplicationController {
    private static final int MOST_ALTERNATIVES = 3;

    private final ProgramPage programs;
    private final ProgramList list;
    private final Starting starting;
    private final Profiles profiles;
    private final Clock clock;

    NewApplicationController(
            ProgramPage programs, ProgramList list, Starting starting, Profiles profiles, Clock clock) {
        this.programs = programs;
        this.list = list;
        this.starting = starting;
        this.profiles = profiles;
        this.clock = clock;
    }

    @GetMapping("/my/applications/new")
    String show(
            @CurrentApplicant Applicant me,
            @RequestParam(required = false) @Nullable Slug program,
            @RequestParam(required = false) @Nullable Slug about,
            Model model) {
        if (program == null) return "redirect:/programs";
        var form = require(program);
        if (form.definition().form() == null) throw new NotFound("form of " + program);
        var subject = about == null || about.equals(program) ? form : require(about);
        model.addAttribute("program", form.definition());
        model.addAttribute("subject", subject);
        model.addAttribute("crumbs", crumbs(subject));
        if (!form.definition().takesRequestsOn(LocalDate.now(clock))) return closed(form, model);
        var known = profiles.findById(me.id()).map(Profile::facts).orElse(Facts.NONE);
        var drafts = starting.drafts(me, subject.definition().slug());
        model.addAttribute("start", BeforeYouStart.of(form.definition(), known, drafts));
        return "application/new";
    }

    private String closed(ProgramPage.Shown form, Model model) {
        model.addAttribute("instead", instead(form));
        return "application/closed";
    }

    /** Others of the same kind that take requests today. */
    private List<ProgramList.Row> instead(ProgramPage.Shown form) {
        var definition = form.definition();
        var today = LocalDate.now(clock);
        return list.find(ProgramFilter.of(today, definition.kind()), null, 50).rows().stream()
                .filter(row ->
                        row.fileable() && row.phase() != null && row.phase().takesRequests())
                .filter(row ->
                        Optional.ofNullable(row.closes()).filter(today::isAfter).isEmpty())
                .filter(row -> !row.slug().equals(definition.slug()))
                .limit(MOST_ALTERNATIVES)
                .toList();
    }

    private ProgramPage.Shown require(Slug slug) {
        return programs.find(slug).orElseThrow(() -> new NotFound("entry " + slug));
    }

    private static List<Crumb> crumbs(ProgramPage.Shown subject) {
        var entry = subject.definition();
        if (!entry.isListed()) return List.of(Crumb.here(entry.title()));
        return List.of(
                Crumb.to("site.nav.programs", "/programs"),
                new Crumb(null, entry.title(), "/programs/" + entry.slug()),
                Crumb.here("application.new.here"));
    }
}
