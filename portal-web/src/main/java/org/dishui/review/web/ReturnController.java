package org.dishui.review.web;

import java.util.Map;
import org.dishui.application.Reference;
import org.dishui.identity.Officer;
import org.dishui.review.Move;
import org.dishui.review.Opening;
import org.dishui.review.Reviewing;
import org.dishui.site.web.CurrentOfficer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking the applicant, once, for everything that is missing (一次性告知). */
@Controller
@RequestMapping("/desk/cases/{reference}/return")
class ReturnController {
    private final Reviewing reviewing;
    private final Opening opening;
    private final CasePages pages;
    private final CannedReplies canned;

    ReturnController(Reviewing reviewing, Opening opening, CasePages pages, CannedReplies canned) {
        this.reviewing = reviewing;
        this.opening = opening;
        this.pages = pages;
        this.canned = canned;
    }

    @GetMapping
    ModelAndView edit(
            @CurrentOfficer Officer me, @PathVariable Reference reference, @ModelAttribute("here") Here here) {
        var visit = new Visit(me, reference, here);
        return page(pages.sheet(visit), visit, ReturnForm.EMPTY, Map.of(), null);
    }

    @PostMapping
    ModelAndView create(
            @CurrentOfficer Officer me,
            @PathVariable Reference reference,
            @RequestParam int seen,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("here") Here here,
            RedirectAttributes flash) {
        var visit = new Visit(me, reference, here);
        var sheet = pages.sheet(visit);
        var form = ReturnForm.of(fields);
        var problems = form.problems(sheet, canned);
        if (!problems.isEmpty()) return page(sheet, visit, form, problems, null);
        var trouble = Trouble.of(() -> reviewing.giveBack(me, reference, seen, form.items(sheet, canned), form.note()));
        return trouble == null
                ? CasePages.done(visit, "review.done.returned", flash)
                : page(sheet, visit, form, problems, trouble);
    }

    private ModelAndView page(
            CaseSheet sheet, Visit visit, ReturnForm form, Map<String, String> problems, @Nullable Trouble trouble) {
        var page = pages.page("return", sheet, visit);
        page.addObject("form", form);
        page.addObject("canned", canned.all());
        page.addObject("answerBy", opening.answerBy());
        page.addObject("problems", problems);
        page.addObject("trouble", trouble);
        if (!problems.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (trouble != null) page.setStatus(trouble.status(sheet, Move.RETURN));
        return page;
    }
}
