package org.dishui.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dishui.form.Input;
import org.dishui.identity.Applicant;
import org.dishui.identity.KeepingProfile;
import org.dishui.identity.Profile;
import org.dishui.identity.ProfileSection;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.Language;
import org.dishui.shared.NotFound;
import org.dishui.site.web.CurrentApplicant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an applicant has told about themselves: shown whole, changed a section at a time. */
@Controller
@RequestMapping("/my/profile")
class ProfileController {
    private final KeepingProfile keeping;
    private final Vocabulary vocabulary;
    private final Answers answers;

    ProfileController(KeepingProfile keeping, Vocabulary vocabulary, Answers answers) {
        this.keeping = keeping;
        this.vocabulary = vocabulary;
        this.answers = answers;
    }

    @GetMapping
    String show(@CurrentApplicant Applicant me, Locale locale, Model page) {
        var profile = keeping.show(me);
        page.addAttribute(
                "sections",
                Stream.of(ProfileSection.values())
                        .map(section -> shown(section, profile, locale))
                        .toList());
        return "identity/profile/show";
    }

    @GetMapping("/{section}")
    String edit(@CurrentApplicant Applicant me, @PathVariable String section, Locale locale, Model page) {
        var profile = keeping.show(me);
        var asked = require(section);
        var typed = Typed.of(asked.facts(vocabulary), profile.facts());
        return form(shown(asked, profile, locale), typed, profile.version(), Problems.NONE, locale, page);
    }

    @PostMapping("/{section}")
    String update(
            @CurrentApplicant Applicant me,
            @PathVariable String section,
            @RequestParam int version,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale,
            Model page) {
        var asked = require(section);
        var typed = typed(request);
        var problems = new Problems(keeping.say(me, asked, typed, version).entrySet().stream()
                .map(problem -> Problem.of(problem.getKey().value(), problem.getValue()))
                .toList());
        if (problems.isEmpty()) {
            flash.addFlashAttribute("notice", "identity.profile.kept");
            return "redirect:/my/profile";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(shown(asked, keeping.show(me), locale), typed, version, problems, locale, page);
    }

    private static String form(
            ShownSection section, Input typed, int version, Problems problems, Locale locale, Model page) {
        page.addAttribute("section", section);
        page.addAttribute("typed", typed);
        page.addAttribute("version", version);
        page.addAttribute("problems", problems);
        page.addAttribute("countries", Country.all(Language.of(locale)));
        return "identity/profile/edit";
    }

    private ShownSection shown(ProfileSection section, Profile profile, Locale locale) {
        return new ShownSection(
                section.word(),
                section.facts(vocabulary).stream()
                        .map(fact -> new ShownFact(
                                fact,
                                profile.facts()
                                        .find(fact.key())
                                        .map(value -> answers.text(fact, value, locale))
                                        .orElse("")))
                        .toList());
    }

    private static Input typed(HttpServletRequest request) {
        return new Input(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(
                        parameter -> parameter.getKey(), parameter -> Arrays.asList(parameter.getValue()))));
    }

    private static ProfileSection require(String word) {
        return ProfileSection.of(word).orElseThrow(() -> new NotFound("section " + word));
    }
}
