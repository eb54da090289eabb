package org.dishui.application.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.dishui.application.Applying;
import org.dishui.application.Dossier;
import org.dishui.application.Following;
import org.dishui.application.Reference;
import org.dishui.form.FormDefinition.Task;
import org.dishui.identity.Applicant;
import org.dishui.shared.NotFound;
import org.dishui.shared.Stale;
import org.dishui.site.web.CurrentApplicant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One page of the form: a few questions that belong together, saved together. */
@Controller
@RequestMapping("/my/applications/{reference}/tasks/{task}")
class TaskController {
    private final Following following;
    private final Applying applying;
    private final Attaching attaching;
    private final TaskPages pages;

    TaskController(Following following, Applying applying, Attaching attaching, TaskPages pages) {
        this.following = following;
        this.applying = applying;
        this.attaching = attaching;
        this.pages = pages;
    }

    @GetMapping
    String edit(
            @CurrentApplicant Applicant me,
            @PathVariable Reference reference,
            @PathVariable String task,
            @RequestParam(required = false) @Nullable String more,
            Model model) {
        var dossier = following.require(me, reference);
        if (!dossier.state().isWithApplicant()) return "redirect:/my/applications/" + reference;
        model.addAttribute("more", more != null);
        return show(pages.stored(dossier, require(dossier, task)), model);
    }

    @PostMapping
    String update(
            @CurrentApplicant Applicant me,
            @PathVariable Reference reference,
            @PathVariable String task,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Model model,
            HttpServletResponse response) {
        var sent = receive(me, reference, task, form, files);
        if (sent.isOnlyShownAgain()) return show(pages.sent(sent), model);
        var reading = pages.read(sent);
        if (!sent.problems(reading).isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(pages.wrong(sent, reading), model);
        }
        try {
            applying.answer(me, reference, sent.seen(), reading.answers(), reading.said());
        } catch (Stale overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", pages.conflict(sent, reading));
            model.addAttribute("dossier", sent.dossier());
            return "application/conflict";
        }
        return "redirect:" + sent.next(reading, following.require(me, reference));
    }

    /** Files first: they stay, whatever else is wrong with the page. */
    private SentTask receive(
            Applicant me,
            Reference reference,
            String task,
            MultiValueMap<String, String> form,
            MultiValueMap<String, MultipartFile> files) {
        var before = following.require(me, reference);
        var sent = new SentTask(before, require(before, task), form, Map.of());
        if (files.isEmpty() && !form.containsKey("remove")) return sent;
        var refused = attaching.take(me, sent, files);
        return new SentTask(following.require(me, reference), sent.task(), form, refused);
    }

    private static String show(TaskPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("dossier", page.dossier());
        model.addAttribute("switchForm", "task");
        return "application/task";
    }

    private static Task require(Dossier dossier, String key) {
        return dossier.form()
                .find(key)
                .filter(task ->
                        !dossier.open(task).isEmpty() || !dossier.state().isWithApplicant())
                .orElseThrow(() -> new NotFound("task " + key));
    }
}
