package org.dishui.application.web;

import java.util.List;
import org.dishui.application.ApplicationState;
import org.dishui.application.Dossier;
import org.dishui.application.Following;
import org.dishui.application.Reference;
import org.dishui.identity.Applicant;
import org.dishui.site.web.Crumb;
import org.dishui.site.web.CurrentApplicant;
import org.dishui.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One application: a list of tasks while it is a draft, then the track of where it is. */
@Controller
class ApplicationController {
    private final Following following;
    private final Prospects prospects;
    private final Tracks tracks;
    private final NewerRevisions newer;

    ApplicationController(Following following, Prospects prospects, Tracks tracks, NewerRevisions newer) {
        this.following = following;
        this.prospects = prospects;
        this.tracks = tracks;
        this.newer = newer;
    }

    @GetMapping("/my/applications/{reference}")
    String show(
            @CurrentApplicant Applicant me,
            @PathVariable Reference reference,
            @ModelAttribute("words") Words words,
            Model model) {
        var dossier = following.require(me, reference);
        model.addAttribute("dossier", dossier);
        model.addAttribute("crumbs", crumbs(dossier));
        model.addAttribute("prospect", prospects.of(dossier));
        model.addAttribute("newer", newer.than(dossier, words));
        if (dossier.state() == ApplicationState.DRAFT) {
            model.addAttribute("progress", TaskList.of(dossier));
            return "application/draft";
        }
        model.addAttribute("track", tracks.of(dossier));
        return "application/show";
    }

    private static List<Crumb> crumbs(Dossier dossier) {
        return List.of(Crumb.to("application.list", "/my/applications"), Crumb.here(dossier.title()));
    }
}
