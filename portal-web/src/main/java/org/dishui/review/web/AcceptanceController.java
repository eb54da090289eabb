package org.dishui.review.web;

import org.dishui.application.Reference;
import org.dishui.identity.Officer;
import org.dishui.review.Reviewing;
import org.dishui.site.web.CurrentOfficer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Acceptance (受理): everything is there. */
@Controller
class AcceptanceController {
    private final Reviewing reviewing;
    private final CasePages pages;

    AcceptanceController(Reviewing reviewing, CasePages pages) {
        this.reviewing = reviewing;
        this.pages = pages;
    }

    @PostMapping("/desk/cases/{reference}/acceptance")
    ModelAndView create(
            @CurrentOfficer Officer me,
            @PathVariable Reference reference,
            @RequestParam int seen,
            @ModelAttribute("here") Here here,
            RedirectAttributes flash) {
        return pages.act(
                new Visit(me, reference, here),
                "review.done.accepted",
                flash,
                () -> reviewing.accept(me, reference, seen));
    }
}
