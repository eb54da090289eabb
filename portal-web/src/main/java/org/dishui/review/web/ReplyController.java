package org.dishui.review.web;

import org.dishui.application.Reference;
import org.dishui.identity.Officer;
import org.dishui.review.Deciding;
import org.dishui.review.Move;
import org.dishui.site.web.CurrentOfficer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A written answer to what only asks. */
@Controller
@RequestMapping("/desk/cases/{reference}/reply")
class ReplyController {
    private final Deciding deciding;
    private final CasePages pages;

    ReplyController(Deciding deciding, CasePages pages) {
        this.deciding = deciding;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView edit(
            @CurrentOfficer Officer me, @PathVariable Reference reference, @ModelAttribute("here") Here here) {
        var visit = new Visit(me, reference, here);
        return page(pages.sheet(visit), visit, "", null);
    }

    @PostMapping
    ModelAndView create(
            @CurrentOfficer Officer me,
            @PathVariable Reference reference,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String text,
            @ModelAttribute("here") Here here,
            RedirectAttributes flash) {
        var visit = new Visit(me, reference, here);
        var trouble = Trouble.of(() -> {
            Texts.require(text);
            deciding.answer(me, reference, seen, text);
        });
        return trouble == null
                ? CasePages.done(visit, "review.done.answered", flash)
                : page(pages.sheet(visit), visit, text, trouble);
    }

    private ModelAndView page(CaseSheet sheet, Visit visit, String text, @Nullable Trouble trouble) {
        var page = pages.page("reply", sheet, visit);
        page.addObject("text", text);
        page.addObject("trouble", trouble);
        if (trouble != null) page.setStatus(trouble.status(sheet, Move.REPLY));
        return page;
    }
}
