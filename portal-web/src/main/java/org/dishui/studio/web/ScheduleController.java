package org.dishui.studio.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.dishui.identity.Editor;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Slug;
import org.dishui.site.web.CurrentEditor;
import org.dishui.studio.Editing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The day for which a change is published. */
@Controller
@RequestMapping("/admin/programs/{slug}/change/schedule")
class ScheduleController {
    private static final int LATEST = 2100;

    private final Editing editing;

    ScheduleController(Editing editing) {
        this.editing = editing;
    }

    @PostMapping
    String create(
            @CurrentEditor Editor me,
            @PathVariable Slug slug,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String from) {
        editing.schedule(me, slug, version, day(from.strip()));
        return "redirect:/admin/programs/" + slug;
    }

    @PostMapping("/removal")
    String delete(@CurrentEditor Editor me, @PathVariable Slug slug, @RequestParam int version) {
        editing.withdraw(me, slug, version);
        return "redirect:/admin/programs/" + slug;
    }

    /** As a date field sends it. */
    private static LocalDate day(String typed) {
        try {
            var day = LocalDate.parse(typed);
            if (day.getYear() <= LATEST) return day;
        } catch (DateTimeException unreadable) {
            // told below, as a day too far away is
        }
        throw new DomainRuleViolation("studio.from-needed");
    }
}
