package org.dishui.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dishui.form.Field;
import org.dishui.form.Input;
import org.dishui.form.Reading;
import org.dishui.form.web.Answer;
import org.dishui.form.web.Asked;
import org.dishui.identity.Applicant;
import org.dishui.identity.KeepingProfile;
import org.dishui.identity.Profile;
import org.dishui.identity.ProfileSection;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.NotFound;
import org.dishui.site.web.CurrentApplicant;
import org.jspecify.annotations.Nullable;
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
    private static final Pattern OWN_PAGE = Pattern.compile("/my(/[A-Za-z0-9-]+)*");

    private final KeepingProfile keeping;
    private final Vocabulary vocabulary;

    ProfileController(KeepingProfile keeping, Vocabulary vocabulary) {
        this.keeping = keeping;
        this.vocabulary = vocabulary;
    }

    @GetMapping
    String show(@CurrentApplicant Applicant me, Model page) {
        var profile = keeping.show(me);
        page.addAttribute(
                "sections",
                Stream.of(ProfileSection.values())
                        .map(section -> shown(section, profile))
                        .toList());
        return "identity/profile/show";
    }

    @GetMapping("/{section}")
    String edit(
            @CurrentApplicant Applicant me,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String back,
            Model page) {
        var profile = keeping.show(me);
        page.addAttribute("back", back(back));
        return form(require(section), profile, null, Map.of(), profile.version(), page);
    }

    @PostMapping("/{section}")
    String update(
            @CurrentApplicant Applicant me,
            @PathVariable String section,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model page) {
        var asked = require(section);
        var typed = typed(request);
        var problems = keeping.say(me, asked, typed, version);
        if (problems.isEmpty()) {
            flash.addFlashAttribute("notice", "identity.profile.kept");
            return "redirect:" + back(back);
        }
        page.addAttribute("back", back(back));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(asked, keeping.show(me), typed, problems, version, page);
    }

    /** With what was typed, or else with what is kept. */
    private String form(
            ProfileSection section,
            Profile profile,
            @Nullable Input typed,
            Map<FactKey, Reading.Problem> problems,
            int version,
            Model page) {
        var questions = section.facts(vocabulary).stream()
                .map(fact -> asked(fact, profile, typed, problems.get(fact.key())))
                .toList();
        page.addAttribute("section", section.word());
        page.addAttribute("questions", questions);
        page.addAttribute(
                "bad", questions.stream().filter(each -> each.problem() != null).toList());
        page.addAttribute("version", version);
        return "identity/profile/edit";
    }

    private static Asked asked(Fact fact, Profile profile, @Nullable Input typed, Reading.@Nullable Problem problem) {
        var kept = profile.facts().find(fact.key()).orElse(null);
        var stored = kept == null ? Input.NONE : Input.of(fact.key(), kept);
        var field = new Field(fact.key(), null, null, null);
        return new Asked(field, fact, typed == null ? stored : typed, kept, problem, null, List.of());
    }

    private ShownSection shown(ProfileSection section, Profile profile) {
        return new ShownSection(
                section.word(),
                section.facts(vocabulary).stream()
                        .map(fact -> new Answer(
                                fact, profile.facts().find(fact.key()).orElse(null)))
                        .toList());
    }

    /** The page of one's own that led here; anything else is the profile. */
    private static String back(String address) {
        return OWN_PAGE.matcher(address).matches() ? address : "/my/profile";
    }

    private static Input typed(HttpServletRequest request) {
        return new Input(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, typed -> Arrays.asList(typed.getValue()))));
    }

    private static ProfileSection require(String word) {
        return ProfileSection.of(word).orElseThrow(() -> new NotFound("section " + word));
    }
}
