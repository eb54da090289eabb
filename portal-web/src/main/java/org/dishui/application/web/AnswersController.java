package org.dishui.application.web;

import org.dishui.application.Following;
import org.dishui.application.Reference;
import org.dishui.identity.Applicant;
import org.dishui.site.web.CurrentApplicant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All answers on one page, with what the rule says of them: to look over before they are handed in. */
@Controller
class AnswersController {
    private final Following following;
    private final AnswerSheets sheets;

    AnswersController(Following following, AnswerSheets sheets) {
        this.following = following;
        this.sheets = sheets;
    }

    @GetMapping("/my/applications/{reference}/answers")
    String show(@CurrentApplicant Applicant me, @PathVariable Reference reference, Model model) {
        var dossier = following.require(me, reference);
        if (!dossier.state().isWithApplicant() || !dossier.isComplete())
            return "redirect:/my/applications/" + reference;
        var form = SubmissionForm.of(dossier);
        model.addAttribute("sheet", sheets.of(dossier, form, false));
        return "application/answers";
    }
}
