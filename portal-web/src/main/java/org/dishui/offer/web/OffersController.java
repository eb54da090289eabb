package org.dishui.offer.web;

import org.dishui.identity.Applicant;
import org.dishui.offer.Consenting;
import org.dishui.offer.Explaining;
import org.dishui.offer.MatchingConsent;
import org.dishui.site.web.CurrentApplicant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own offers, and the consent without which there are none. */
@Controller
@RequestMapping("/my/offers")
class OffersController {
    private final Consenting consenting;
    private final Explaining explaining;

    OffersController(Consenting consenting, Explaining explaining) {
        this.consenting = consenting;
        this.explaining = explaining;
    }

    @GetMapping
    String index(@CurrentApplicant Applicant me, Model model) {
        var history = consenting.history(me);
        model.addAttribute("history", history);
        model.addAttribute(
                "consent",
                history.stream().filter(MatchingConsent::stands).findFirst().orElse(null));
        model.addAttribute("version", MatchingConsent.NOTICE);
        model.addAttribute("offers", explaining.list(me));
        return "offer/index";
    }

    @PostMapping("/consent")
    String create(@CurrentApplicant Applicant me, RedirectAttributes flash) {
        consenting.give(me);
        flash.addFlashAttribute("notice", "offer.consent.given");
        return "redirect:/my/offers";
    }

    @PostMapping("/consent/withdrawal")
    String delete(@CurrentApplicant Applicant me, RedirectAttributes flash) {
        consenting.withdraw(me);
        flash.addFlashAttribute("notice", "offer.consent.withdrawn");
        return "redirect:/my/offers";
    }
}
