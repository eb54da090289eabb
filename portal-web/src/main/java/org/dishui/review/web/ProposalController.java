package org.dishui.review.web;

import java.time.Clock;
import java.util.Map;
import org.dishui.application.Reference;
import org.dishui.identity.Officer;
import org.dishui.review.Letter;
import org.dishui.review.Move;
import org.dishui.review.Opening;
import org.dishui.review.Reviewing;
import org.dishui.site.web.CurrentOfficer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one officer proposes (拟办意见): written, looked at as the letter that it would become, and then handed to a second person. */
@Controller
@RequestMapping("/desk/cases/{reference}/proposal")
class ProposalController {
    private final Reviewing reviewing;
    private final Opening opening;
    private final CasePages pages;
    private final LetterTexts letters;
    private final Clock clock;

    ProposalController(Reviewing reviewing, Opening opening, CasePages pages, LetterTexts letters, Clock clock) {
        this.reviewing = reviewing;
        this.opening = opening;
        this.pages = pages;
        this.letters = letters;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView edit(
            @CurrentOfficer Officer me,
            @PathVariable Reference reference,
            @RequestParam(defaultValue = "approved") String outcome,
            @ModelAttribute("here") Here here) {
        var visit = new Visit(me, reference, here);
        var sheet = pages.sheet(visit);
        return page(sheet, visit, ProposalForm.begin(outcome, sheet));
    }

    /** Shows the letter; nothing is kept. */
    @PostMapping("/preview")
    ModelAndView preview(
            @CurrentOfficer Officer me,
            @PathVariable Reference reference,
            @ModelAttribute("form") ProposalForm form,
            @ModelAttribute("here") Here here) {
        return look(new Visit(me, reference, here), form);
    }

    @PostMapping
    ModelAndView create(
            @CurrentOfficer Officer me,
            @PathVariable Reference reference,
            @RequestParam int seen,
            @ModelAttribute("form") ProposalForm form,
            @ModelAttribute("here") Here here,
            RedirectAttributes flash) {
        var visit = new Visit(me, reference, here);
        if (!form.problems().isEmpty() || !form.isPreviewed()) return look(visit, form);
        var trouble = Trouble.of(() -> reviewing.propose(me, reference, seen, form.toProposal(me, clock.instant())));
        return trouble == null
                ? CasePages.done(visit, "review.done.proposed", flash)
                : refused(pages.sheet(visit), visit, form, Map.of(), trouble);
    }

    private ModelAndView look(Visit visit, ProposalForm form) {
        var sheet = pages.sheet(visit);
        var problems = form.problems();
        if (!problems.isEmpty()) return refused(sheet, visit, form, problems, null);
        var letter = new Letter[1];
        var trouble = Trouble.of(
                () -> letter[0] = opening.preview(sheet.opened(), form.toProposal(visit.me(), clock.instant())));
        if (trouble != null) return refused(sheet, visit, form, problems, trouble);
        return page(sheet, visit, form).addObject("letters", letters.inAll(letter[0]));
    }

    private ModelAndView refused(
            CaseSheet sheet, Visit visit, ProposalForm form, Map<String, String> problems, @Nullable Trouble trouble) {
        var page = page(sheet, visit, form);
        page.addObject("problems", problems);
        page.addObject("trouble", trouble);
        page.setStatus(trouble == null ? HttpStatus.UNPROCESSABLE_CONTENT : trouble.status(sheet, Move.PROPOSE));
        return page;
    }

    private ModelAndView page(CaseSheet sheet, Visit visit, ProposalForm form) {
        return pages.page("proposal", sheet, visit).addObject("form", form).addObject("problems", Map.of());
    }
}
