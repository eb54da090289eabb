package org.dishui.review.web;

import org.dishui.identity.Officer;
import org.dishui.review.Scopes;
import org.dishui.site.web.CurrentOfficer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The queue: what waits for the officer's team, the most urgent first. */
@Controller
class QueueController {
    private final QueuePanes queues;

    QueueController(QueuePanes queues) {
        this.queues = queues;
    }

    @GetMapping("/desk")
    String index(@CurrentOfficer Officer me, @ModelAttribute("here") Here here, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("address", here.queue());
        if (!Scopes.worksOnCases(me)) return "review/elsewhere";
        model.addAttribute("queue", queues.of(me, here));
        return "review/index";
    }
}
