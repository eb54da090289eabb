package org.dishui.sandbox.web;

import java.util.Arrays;
import org.dishui.identity.Editor;
import org.dishui.sandbox.Effect;
import org.dishui.sandbox.Trying;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.dishui.site.web.CurrentEditor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who gains and who loses by a change, before it goes out. */
@Controller
@RequestMapping("/admin/sandbox")
class SandboxController {
    private final Trying trying;

    SandboxController(Trying trying) {
        this.trying = trying;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String entry, @CurrentEditor Editor me, Model model) {
        model.addAttribute("open", trying.open());
        if (entry.isBlank()) return "sandbox/index";
        var slug = slug(entry);
        model.addAttribute(
                "change",
                trying.open().stream()
                        .filter(change -> change.slug().equals(slug))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("open change of " + slug)));
        model.addAttribute("me", me);
        model.addAttribute("trial", trying.tryOut(slug));
        model.addAttribute("effects", Arrays.asList(Effect.values()));
        return "sandbox/show";
    }

    @PostMapping("/report")
    String attach(
            @CurrentEditor Editor me, @RequestParam String entry, @RequestParam int version, RedirectAttributes flash) {
        var slug = slug(entry);
        trying.attach(me, slug, version);
        flash.addFlashAttribute("attached", true);
        return "redirect:/admin/programs/" + slug;
    }

    private static Slug slug(String entry) {
        try {
            return Slug.of(entry.strip());
        } catch (IllegalArgumentException noSlug) {
            throw new NotFound("entry " + entry);
        }
    }
}
