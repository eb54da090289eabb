package org.dishui.offer.web;

import org.dishui.identity.Officer;
import org.dishui.offer.Overseeing;
import org.dishui.offer.RehearsalId;
import org.dishui.offer.Rehearsing;
import org.dishui.offer.Releasing;
import org.dishui.offer.SampleMark;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.Slug;
import org.dishui.site.web.CurrentOfficer;
import org.dishui.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which programs offer themselves: rehearsed, checked by a sample, released and stopped. */
@Controller
@RequestMapping("/desk/offers")
class OfferDeskController {
    private final Overseeing overseeing;
    private final Rehearsing rehearsing;
    private final Releasing releasing;
    private final Vocabulary vocabulary;

    OfferDeskController(Overseeing overseeing, Rehearsing rehearsing, Releasing releasing, Vocabulary vocabulary) {
        this.overseeing = overseeing;
        this.rehearsing = rehearsing;
        this.releasing = releasing;
        this.vocabulary = vocabulary;
    }

    @GetMapping
    String index(@CurrentOfficer Officer me, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("address", "/desk/offers");
        model.addAttribute("lines", overseeing.list(me));
        return "offer/desk/index";
    }

    @GetMapping("/{slug}")
    String show(
            @CurrentOfficer Officer me, @PathVariable Slug slug, @ModelAttribute("words") Words words, Model model) {
        var sheet = overseeing.show(me, slug);
        model.addAttribute("me", me);
        model.addAttribute("address", "/desk/offers/" + slug);
        model.addAttribute("sheet", sheet);
        model.addAttribute("share", WrongShare.of(sheet.rehearsal(), words));
        model.addAttribute(
                "sample",
                sheet.sample().stream()
                        .map(seen -> SampleRow.of(seen, vocabulary, words))
                        .toList());
        return "offer/desk/show";
    }

    @PostMapping("/{slug}/rehearsal")
    String create(@CurrentOfficer Officer me, @PathVariable Slug slug) {
        rehearsing.rehearse(me, slug);
        return "redirect:/desk/offers/" + slug;
    }

    @PostMapping("/{slug}/sample/{position}")
    String update(
            @CurrentOfficer Officer me,
            @PathVariable Slug slug,
            @PathVariable int position,
            @RequestParam RehearsalId rehearsal,
            @RequestParam SampleMark mark) {
        releasing.mark(me, slug, rehearsal, position, mark);
        return "redirect:/desk/offers/" + slug + "#case-" + (position + 1);
    }

    @PostMapping("/{slug}/release")
    String release(
            @CurrentOfficer Officer me,
            @PathVariable Slug slug,
            @RequestParam RehearsalId rehearsal,
            @RequestParam int seen) {
        releasing.release(me, slug, rehearsal, seen);
        return "redirect:/desk/offers/" + slug;
    }

    @PostMapping("/{slug}/release/removal")
    String stop(@CurrentOfficer Officer me, @PathVariable Slug slug, @RequestParam RehearsalId rehearsal) {
        releasing.stop(me, slug, rehearsal);
        return "redirect:/desk/offers/" + slug;
    }
}
