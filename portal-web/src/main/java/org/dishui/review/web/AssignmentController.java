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

/** Who has a case: taken out of the queue, and put back. */
@Controller
class AssignmentController {
    private final Reviewing reviewing;
    private final CasePages pages;

    AssignmentController(Reviewing reviewing, CasePages pages) {
        this.reviewing = reviewing;
        this.pages = pages;
    }

    @PostMapping("/desk/cases/{reference}/assignment")
    ModelAndView create(
            @CurrentOfficer Officer me,
            @PathVariable Reference reference,
            @RequestParam int seen,
            @ModelAttribute("here") Here here,
            RedirectAttributes flash) {
        return pages.act(
                new Visit(me, reference, here), "review.done.taken", flash, () -> reviewing.take(me, reference, seen));
    }

    @PostMapping("/desk/cases/{reference}/assignment/removal")
    ModelAndView delete(
            @CurrentOfficer Officer me,
            @PathVariable Reference reference,
            @RequestParam int seen,
            @ModelAttribute("here") Here here,
            RedirectAttributes flash) {
        return pages.act(
                new Visit(me, reference, here),
                "review.done.put-back",
                flash,
                () -> reviewing.putBack(me, reference, seen));
    }
}
