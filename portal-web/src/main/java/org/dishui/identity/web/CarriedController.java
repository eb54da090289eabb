package org.dishui.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dishui.form.web.Answer;
import org.dishui.form.web.AnswerCookie;
import org.dishui.form.web.AnswerCookie.Brought;
import org.dishui.identity.Applicant;
import org.dishui.identity.KeepingProfile;
import org.dishui.identity.Profile;
import org.dishui.rules.Facts;
import org.dishui.rules.Vocabulary;
import org.dishui.site.web.CurrentApplicant;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers that somebody brought along from the check: beside what the profile says, to be taken over or thrown away. */
@Controller
@RequestMapping(AnswerCookie.PATH)
class CarriedController {
    private final KeepingProfile keeping;
    private final Vocabulary vocabulary;
    private final AnswerCookie cookie;

    CarriedController(KeepingProfile keeping, Vocabulary vocabulary, AnswerCookie cookie) {
        this.keeping = keeping;
        this.vocabulary = vocabulary;
        this.cookie = cookie;
    }

    @GetMapping
    String show(@CurrentApplicant Applicant me, HttpServletRequest request, Model page) {
        var profile = keeping.show(me);
        switch (cookie.open(request)) {
            case Brought.Answers(var facts) -> page.addAttribute("answers", answers(facts, profile));
            case Brought.Nothing() -> page.addAttribute("trouble", "identity.carried.nothing");
            case Brought.Unusable() -> page.addAttribute("trouble", "identity.carried.unusable");
        }
        page.addAttribute("version", profile.version());
        return "identity/profile/carried";
    }

    /** Without usable answers there is nothing to take: the page says so. */
    @PostMapping
    String create(
            @CurrentApplicant Applicant me,
            @RequestParam int version,
            @RequestParam(defaultValue = "") Set<String> take,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!(cookie.open(request) instanceof Brought.Answers(var facts))) return "redirect:" + AnswerCookie.PATH;
        var preferred = facts.values().keySet().stream()
                .filter(key -> take.contains(key.value()))
                .collect(Collectors.toSet());
        keeping.take(me, facts, preferred, version);
        return done("identity.carried.taken", request, response, flash);
    }

    @PostMapping("/removal")
    String delete(HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {
        return done("identity.carried.dropped", request, response, flash);
    }

    private String done(
            String notice, HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie.cleared(request.isSecure()).toString());
        flash.addFlashAttribute("notice", notice);
        return "redirect:/my/profile";
    }

    private List<CarriedAnswer> answers(Facts facts, Profile profile) {
        return facts.values().entrySet().stream()
                .map(said -> {
                    var fact = vocabulary.require(said.getKey());
                    var kept = profile.facts().find(said.getKey()).orElse(null);
                    return new CarriedAnswer(new Answer(fact, said.getValue()), new Answer(fact, kept));
                })
                .toList();
    }
}
