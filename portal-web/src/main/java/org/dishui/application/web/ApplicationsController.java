package org.dishui.application.web;

import org.dishui.application.MyApplications;
import org.dishui.application.Starting;
import org.dishui.identity.Applicant;
import org.dishui.shared.Keyset;
import org.dishui.shared.Slug;
import org.dishui.site.web.CurrentApplicant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own applications: the list, and one more. */
@Controller
@RequestMapping("/my/applications")
class ApplicationsController {
    private static final int PAGE = 20;

    private final MyApplications mine;
    private final Starting starting;
    private final ApplicationRows rows;

    ApplicationsController(MyApplications mine, Starting starting, ApplicationRows rows) {
        this.mine = mine;
        this.starting = starting;
        this.rows = rows;
    }

    @GetMapping
    String index(@CurrentApplicant Applicant me, @RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("list", mine.of(me.id(), Keyset.of(after, PAGE)).map(rows.asOfToday()));
        model.addAttribute("first", after == null);
        return "application/index";
    }

    @PostMapping
    String create(
            @CurrentApplicant Applicant me,
            @RequestParam Slug program,
            @RequestParam(required = false) @Nullable Slug about) {
        return "redirect:/my/applications/" + starting.start(me, program, about == null ? program : about);
    }
}
