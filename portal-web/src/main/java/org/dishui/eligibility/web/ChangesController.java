package org.dishui.eligibility.web;

import java.util.List;
import org.dishui.eligibility.NoticingChanges;
import org.dishui.eligibility.StandingChange;
import org.dishui.identity.Applicant;
import org.dishui.shared.LocalizedText;
import org.dishui.site.web.CurrentApplicant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What changed for an applicant since they last looked. */
@Controller
@RequestMapping("/my/changes")
class ChangesController {
    private final NoticingChanges noticing;

    ChangesController(NoticingChanges noticing) {
        this.noticing = noticing;
    }

    /**
     * One entry that comes out otherwise; the standings are the last part of their messages.
     *
     * @param before absent where the entry is new
     * @param reason message that says what made the difference
     */
    record Row(String slug, LocalizedText title, @Nullable String before, String now, String reason) {
        static Row of(StandingChange change) {
            return new Row(
                    change.now().entry().slug().value(),
                    change.now().entry().definition().title(),
                    change.before() == null ? null : ResultPage.key(change.before()),
                    ResultPage.key(change.now().standing()),
                    switch (change.reason()) {
                        case NEW -> "eligibility.changes.new";
                        case REVISION -> "eligibility.changes.revision";
                        case PROFILE -> "eligibility.changes.profile";
                        case DATE -> "eligibility.changes.date";
                    });
        }
    }

    /** Who comes for the first time has nothing to compare with: what stands today is kept for the next time. */
    @GetMapping
    String index(@CurrentApplicant Applicant me, Model model) {
        var changes = noticing.changes(me);
        if (changes.isEmpty()) noticing.seen(me);
        model.addAttribute("since", changes.map(NoticingChanges.Changes::since).orElse(null));
        model.addAttribute(
                "rows",
                changes.map(NoticingChanges.Changes::all).orElse(List.of()).stream()
                        .map(Row::of)
                        .toList());
        return "eligibility/changes";
    }

    @PostMapping
    String create(@CurrentApplicant Applicant me) {
        noticing.seen(me);
        return "redirect:/my/changes";
    }
}
