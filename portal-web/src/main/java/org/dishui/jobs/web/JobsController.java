package org.dishui.jobs.web;

import org.dishui.jobs.Jobs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the portal does by itself. */
@Controller
@RequestMapping("/admin/jobs")
class JobsController {
    private final Jobs jobs;

    JobsController(Jobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping
    String index(Model page) {
        page.addAttribute("rows", jobs.all().stream().map(JobRow::new).toList());
        return "jobs/index";
    }

    @PostMapping("/{job}/run")
    String run(@PathVariable String job, RedirectAttributes flash) {
        jobs.runNow(job);
        flash.addFlashAttribute("begun", job);
        return "redirect:/admin/jobs";
    }
}
