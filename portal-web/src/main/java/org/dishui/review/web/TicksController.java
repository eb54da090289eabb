package org.dishui.review.web;

import java.util.Set;
import org.dishui.application.Reference;
import org.dishui.identity.Officer;
import org.dishui.review.Reviewing;
import org.dishui.rules.FactKey;
import org.dishui.site.web.CurrentOfficer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answers that an officer has checked. */
@Controller
class TicksController {
    private final Reviewing reviewing;
    private final CasePages pages;

    TicksController(Reviewing reviewing, CasePages pages) {
        this.reviewing = reviewing;
        this.pages = pages;
    }

    @PostMapping("/desk/cases/{reference}/ticks")
    ModelAndView update(
            @CurrentOfficer Officer me,
            @PathVariable Reference reference,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") Set<FactKey> tick,
            @ModelAttribute("here") Here here,
            RedirectAttributes flash) {
        return pages.act(
                new Visit(me, reference, here),
                "review.done.ticked",
                flash,
                () -> reviewing.tick(me, reference, seen, tick));
    }
}
