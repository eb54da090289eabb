package org.dishui.application.web;

import jakarta.servlet.http.HttpServletResponse;
import org.dishui.application.Applying;
import org.dishui.application.Following;
import org.dishui.application.Reference;
import org.dishui.identity.Applicant;
import org.dishui.shared.Stale;
import org.dishui.site.web.CurrentApplicant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Handing in: once, however often the button is pressed. */
@Controller
class SubmissionController {
    private final Following following;
    private final Applying applying;
    private final AnswerSheets sheets;

    SubmissionController(Following following, Applying applying, AnswerSheets sheets) {
        this.following = following;
        this.applying = applying;
        this.sheets = sheets;
    }

    @PostMapping("/my/applications/{reference}/submission")
    String create(
            @CurrentApplicant Applicant me,
            @PathVariable Reference reference,
            @ModelAttribute SubmissionForm form,
            Model model,
            HttpServletResponse response) {
        if (!form.isOurs()) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        if (!form.isDeclared() || !form.isAgreed())
            return again(me, reference, form, HttpStatus.UNPROCESSABLE_CONTENT, model, response);
        try {
            applying.submit(me, reference, form.toKey(), form.toVersion());
        } catch (Stale changed) {
            return again(me, reference, form, HttpStatus.CONFLICT, model, response);
        }
        return "redirect:/my/applications/" + reference + "/receipt";
    }

    /** Not handed in: something is to be confirmed, or was changed on another page in the meantime. */
    private String again(
            Applicant me,
            Reference reference,
            SubmissionForm form,
            HttpStatus why,
            Model model,
            HttpServletResponse response) {
        var dossier = following.require(me, reference);
        if (!dossier.state().isWithApplicant()) return "redirect:/my/applications/" + reference;
        response.setStatus(why.value());
        boolean changed = why == HttpStatus.CONFLICT;
        var next = changed ? SubmissionForm.of(dossier) : form;
        model.addAttribute("sheet", sheets.of(dossier, next, !changed));
        model.addAttribute("changed", changed);
        return "application/answers";
    }
}
