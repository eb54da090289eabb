package org.dishui.review.web;

import org.dishui.application.Reference;
import org.dishui.identity.Officer;
import org.dishui.review.Deciding;
import org.dishui.review.Move;
import org.dishui.review.Opening;
import org.dishui.review.Proposal;
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

/** The second person's part: agree with a proposal, or send it back with a remark. */
@Controller
@RequestMapping("/desk/cases/{reference}/decision")
class DecisionController {
    private final Deciding deciding;
    private final Opening opening;
    private final CasePages pages;
    private final LetterTexts letters;

    DecisionController(Deciding deciding, Opening opening, CasePages pages, LetterTexts letters) {
        this.deciding = deciding;
        this.opening = opening;
        this.pages = pages;
        this.letters = letters;
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
            @ModelAttribute("here") Here here,
            RedirectAttributes flash) {
        var visit = new Visit(me, reference, here);
        return ended(visit, "review.done.decided", flash, Move.DECIDE, "", () -> deciding.decide(me, reference, seen));
    }

    @PostMapping("/remark")
    ModelAndView sendBack(
            @CurrentOfficer Officer me,
            @PathVariable Reference reference,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String remark,
            @ModelAttribute("here") Here here,
            RedirectAttributes flash) {
        var visit = new Visit(me, reference, here);
        return ended(visit, "review.done.sent-back", flash, Move.SEND_BACK, remark, () -> {
            Texts.require(remark);
            deciding.sendBack(me, reference, seen, remark);
        });
    }

    private ModelAndView ended(
            Visit visit, String done, RedirectAttributes flash, Move move, String remark, Runnable deed) {
        var trouble = Trouble.of(deed);
        if (trouble == null) return CasePages.done(visit, done, flash);
        var sheet = pages.sheet(visit);
        var page = page(sheet, visit, remark, trouble);
        page.setStatus(trouble.status(sheet, move));
        return page;
    }

    /** Without a proposal there is nothing to decide, and the case itself says how it stands. */
    private ModelAndView page(CaseSheet sheet, Visit visit, String remark, @Nullable Trouble trouble) {
        Proposal proposal = sheet.held().proposal().orElse(null);
        var page = pages.page(proposal == null ? "show" : "decision", sheet, visit);
        page.addObject("remark", remark);
        page.addObject("trouble", trouble);
        if (proposal != null) {
            page.addObject("proposal", proposal);
            page.addObject("letters", letters.inAll(opening.letter(sheet.opened(), proposal)));
        }
        return page;
    }
}
