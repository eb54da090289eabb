package org.dishui.offer.web;

import java.util.List;
import org.dishui.eligibility.Outcome;
import org.dishui.eligibility.web.ResultClause;
import org.dishui.identity.Applicant;
import org.dishui.identity.ProfileSection;
import org.dishui.offer.Answering;
import org.dishui.offer.Explaining;
import org.dishui.offer.OfferId;
import org.dishui.rules.Vocabulary;
import org.dishui.site.web.CurrentApplicant;
import org.dishui.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One offer: why, and yes or no. */
@Controller
@RequestMapping("/my/offers/{offer}")
class OfferController {
    private final Explaining explaining;
    private final Answering answering;
    private final Vocabulary vocabulary;

    OfferController(Explaining explaining, Answering answering, Vocabulary vocabulary) {
        this.explaining = explaining;
        this.answering = answering;
        this.vocabulary = vocabulary;
    }

    @GetMapping
    String show(
            @CurrentApplicant Applicant me,
            @PathVariable OfferId offer,
            @ModelAttribute("words") Words words,
            Model model) {
        var explained = explaining.explain(me, offer);
        model.addAttribute("offer", explained.offer());
        model.addAttribute("program", explained.outcome().entry().definition());
        model.addAttribute("authority", explained.outcome().entry().authority());
        model.addAttribute("clauses", ResultClause.of(explained.outcome().verdict(), vocabulary, words));
        model.addAttribute("estimate", explained.outcome().estimate());
        model.addAttribute("sections", sections(explained.outcome()));
        return "offer/show";
    }

    /** The parts of the profile in which what the rules read can be corrected. */
    private List<String> sections(Outcome outcome) {
        return outcome.verdict().findings().stream()
                .map(finding -> vocabulary.require(finding.clause().test().fact()))
                .flatMap(fact -> ProfileSection.saying(fact).stream())
                .map(ProfileSection::word)
                .distinct()
                .toList();
    }

    /** Straight to checking the answers where nothing is left to be asked; back to the offer where it is no longer true. */
    @PostMapping("/acceptance")
    String accept(@CurrentApplicant Applicant me, @PathVariable OfferId offer) {
        return answering
                .accept(me, offer)
                .map(accepted ->
                        "redirect:/my/applications/" + accepted.reference() + (accepted.complete() ? "/answers" : ""))
                .orElse("redirect:/my/offers/" + offer);
    }

    @PostMapping("/refusal")
    String decline(
            @CurrentApplicant Applicant me,
            @PathVariable OfferId offer,
            @RequestParam(defaultValue = "") String reason) {
        answering.decline(me, offer, reason);
        return "redirect:/my/offers/" + offer;
    }
}
