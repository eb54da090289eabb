package org.dishui.studio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.dishui.catalog.ProgramPage;
import org.dishui.catalog.ProgramPage.Shown;
import org.dishui.identity.Editor;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.dishui.site.web.CurrentEditor;
import org.dishui.site.web.Words;
import org.dishui.studio.Change;
import org.dishui.studio.ChangeState;
import org.dishui.studio.Changes;
import org.dishui.studio.StudioList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Entries as editors see them. */
@Controller
class StudioController {
    private final StudioList list;
    private final ProgramPage programs;
    private final Changes changes;
    private final Vocabulary vocabulary;
    private final Clock clock;

    StudioController(StudioList list, ProgramPage programs, Changes changes, Vocabulary vocabulary, Clock clock) {
        this.list = list;
        this.programs = programs;
        this.changes = changes;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    @GetMapping("/admin/programs")
    String index(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q.strip());
        model.addAttribute("rows", list.find(q.strip()));
        return "studio/index";
    }

    @GetMapping("/admin/programs/{slug}")
    String show(@CurrentEditor Editor me, @PathVariable Slug slug, @ModelAttribute("words") Words words, Model model) {
        var shown = programs.find(slug).orElseThrow(() -> new NotFound("program " + slug));
        model.addAttribute("shown", shown);
        model.addAttribute("me", me);
        return changes.open(slug)
                .map(change -> open(change, shown, me, words, model))
                .orElse("studio/show");
    }

    private String open(Change change, Shown shown, Editor me, Words words, Model model) {
        model.addAttribute("change", change);
        model.addAttribute("sheet", ChangeSheet.of(change, shown.definition(), vocabulary, words));
        if (change.state() == ChangeState.DRAFT && change.isBy(me)) {
            model.addAttribute("sections", SectionView.of(change, shown.definition(), Map.of(), Map.of()));
            return "studio/edit";
        }
        model.addAttribute("tomorrow", LocalDate.now(clock).plusDays(1));
        return "studio/review";
    }
}
