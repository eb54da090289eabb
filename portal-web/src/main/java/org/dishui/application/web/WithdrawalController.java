package org.dishui.application.web;

import org.dishui.application.ApplicationState;
import org.dishui.application.Applying;
import org.dishui.application.Following;
import org.dishui.application.Reference;
import org.dishui.identity.Applicant;
import org.dishui.site.web.CurrentApplicant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Taking an application back, or throwing a draft away: asked once more, because it is for good. */
@Controller
@RequestMapping("/my/applications/{reference}/withdrawal")
class WithdrawalController {
    private final Following following;
    private final Applying applying;

    WithdrawalController(Following following, Applying applying) {
        this.following = following;
        this.applying = applying;
    }

    @GetMapping
    String show(@CurrentApplicant Applicant me, @PathVariable Reference reference, Model model) {
        var dossier = following.require(me, reference);
        if (dossier.state().isFinal()) return "redirect:/my/applications/" + reference;
        model.addAttribute("dossier", dossier);
        model.addAttribute("kind", dossier.state() == ApplicationState.DRAFT ? "draft" : "case");
        return "application/withdrawal";
    }

    @PostMapping
    String create(@CurrentApplicant Applicant me, @PathVariable Reference reference) {
        applying.withdraw(me, reference);
        return "redirect:/my/applications/" + reference;
    }
}
