package org.dishui.studio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dishui.catalog.ProgramPage;
import org.dishui.form.Input;
import org.dishui.identity.Editor;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.dishui.site.web.CurrentEditor;
import org.dishui.site.web.Words;
import org.dishui.studio.Change;
import org.dishui.studio.ChangeState;
import org.dishui.studio.Changes;
import org.dishui.studio.Draft;
import org.dishui.studio.Editing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The open change of an entry: begun, written, given up. */
@Controller
@RequestMapping("/admin/programs/{slug}/change")
class ChangeController {
    private final Editing editing;
    private final Changes changes;
    private final ProgramPage programs;
    private final Vocabulary vocabulary;

    ChangeController(Editing editing, Changes changes, ProgramPage programs, Vocabulary vocabulary) {
        this.editing = editing;
        this.changes = changes;
        this.programs = programs;
        this.vocabulary = vocabulary;
    }

    @PostMapping
    String create(@CurrentEditor Editor me, @PathVariable Slug slug) {
        editing.begin(me, slug);
        return "redirect:/admin/programs/" + slug;
    }

    @PostMapping("/text")
    String update(
            @CurrentEditor Editor me,
            @PathVariable Slug slug,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String note,
            @RequestParam MultiValueMap<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var open = changes.open(slug).filter(each -> each.state() == ChangeState.DRAFT && each.isBy(me));
        if (open.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return unsaved(slug, new Input(lists(typed)), words, model);
        }
        var change = open.get();
        var draft = Draft.of(change.definition(), new Input(lists(typed)));
        if (change.version() != version) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("overtaken", change.changedAt());
            return again(me, slug, typed.toSingleValueMap(), draft, words, model);
        }
        editing.write(me, slug, version, draft.definition(), note);
        if (draft.isReadable()) {
            flash.addFlashAttribute("saved", true);
            return "redirect:/admin/programs/" + slug;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var wrong = new HashMap<String, String>(typed.toSingleValueMap());
        wrong.keySet().retainAll(draft.problems().keySet());
        return again(me, slug, wrong, draft, words, model);
    }

    /** What could be read is saved; what could not, and what another window overtook, is shown as it was typed. */
    private String again(Editor me, Slug slug, Map<String, String> typed, Draft draft, Words words, Model model) {
        var shown = programs.find(slug).orElseThrow(() -> new NotFound("program " + slug));
        var change = changes.requireOpen(slug);
        model.addAttribute("shown", shown);
        model.addAttribute("me", me);
        model.addAttribute("change", change);
        model.addAttribute("note", typed.getOrDefault("note", change.note()));
        if (!draft.isReadable()) model.addAttribute("problems", draft.problems());
        model.addAttribute("sheet", ChangeSheet.of(change, shown.definition(), vocabulary, words));
        model.addAttribute("sections", SectionView.of(change, shown.definition(), typed, draft.problems()));
        return "studio/edit";
    }

    /** Meanwhile it was handed in, published or given up, and can be written no longer: what was typed is shown beside what there is now. */
    private String unsaved(Slug slug, Input typed, Words words, Model model) {
        var shown = programs.find(slug).orElseThrow(() -> new NotFound("program " + slug));
        var now = changes.open(slug).map(Change::definition).orElse(shown.definition());
        var draft = Draft.of(now, typed);
        model.addAttribute("shown", shown);
        model.addAttribute("note", typed.one("note"));
        model.addAttribute("differences", DifferenceView.all(now, draft.definition(), words));
        model.addAttribute(
                "unread", draft.problems().keySet().stream().map(typed::one).toList());
        return "studio/unsaved";
    }

    private static Map<String, List<String>> lists(MultiValueMap<String, String> typed) {
        return typed.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @PostMapping("/submission")
    String submit(@CurrentEditor Editor me, @PathVariable Slug slug, @RequestParam int version) {
        editing.submit(me, slug, version);
        return "redirect:/admin/programs/" + slug;
    }

    @PostMapping("/disposal")
    String discard(@CurrentEditor Editor me, @PathVariable Slug slug, @RequestParam int version) {
        editing.discard(me, slug, version);
        return "redirect:/admin/programs/" + slug;
    }

    @PostMapping("/publication")
    String publish(
            @CurrentEditor Editor me, @PathVariable Slug slug, @RequestParam int version, RedirectAttributes flash) {
        editing.publish(me, slug, version);
        flash.addFlashAttribute("published", true);
        return "redirect:/admin/programs/" + slug;
    }

    @PostMapping("/remark")
    String sendBack(
            @CurrentEditor Editor me,
            @PathVariable Slug slug,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String remark) {
        editing.sendBack(me, slug, version, remark);
        return "redirect:/admin/programs/" + slug;
    }
}
