package org.dishui.review.web;

import org.dishui.application.Reference;
import org.dishui.identity.Officer;
import org.dishui.site.web.CurrentOfficer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One case, with its documents. */
@Controller
class CaseController {
    private final CasePages pages;

    CaseController(CasePages pages) {
        this.pages = pages;
    }

    @GetMapping("/desk/cases/{reference}")
    ModelAndView show(
            @CurrentOfficer Officer me, @PathVariable Reference reference, @ModelAttribute("here") Here here) {
        var visit = new Visit(me, reference, here);
        return pages.page("show", pages.sheet(visit), visit);
    }
}
