package org.dishui.review.web;

import org.dishui.application.Reference;
import org.dishui.identity.Officer;
import org.dishui.review.Revealing;
import org.dishui.rules.FactKey;
import org.dishui.shared.NotFound;
import org.dishui.site.web.CurrentOfficer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A number that is kept sealed: shown once, for a reason that stays in the case's chain; it stands in no address and in no session. */
@Controller
@RequestMapping("/desk/cases/{reference}/sealed/{fact}")
class SealedController {
    private final Revealing revealing;
    private final CasePages pages;

    SealedController(Revealing revealing, CasePages pages) {
        this.revealing = revealing;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView edit(
            @CurrentOfficer Officer me,
            @PathVariable Reference reference,
            @PathVariable FactKey fact,
            @ModelAttribute("here") Here here) {
        return page(new Visit(me, reference, here), fact);
    }

    @PostMapping
    ModelAndView show(
            @CurrentOfficer Officer me,
            @PathVariable Reference reference,
            @PathVariable FactKey fact,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("here") Here here) {
        var page = page(new Visit(me, reference, here), fact);
        page.addObject("reason", reason);
        var number = new String[1];
        var trouble = Trouble.of(() -> {
            Texts.require(reason);
            number[0] = revealing.reveal(me, reference, fact, reason);
        });
        page.addObject("trouble", trouble);
        page.addObject("number", number[0]);
        if (trouble != null) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Visit visit, FactKey fact) {
        var sheet = pages.sheet(visit);
        var line = sheet.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(each -> each.isSealed() && each.key().equals(fact.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound("sealed answer " + fact));
        return pages.page("sealed", sheet, visit).addObject("line", line);
    }
}
