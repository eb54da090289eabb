package org.dishui.sandbox.web;

import java.util.Arrays;
import org.dishui.sandbox.Effect;
import org.dishui.sandbox.Trying;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who gains and who loses by a change, before it goes out. */
@Controller
@RequestMapping("/admin/sandbox")
class SandboxController {
    private final Trying trying;

    SandboxController(Trying trying) {
        this.trying = trying;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String entry, Model model) {
        model.addAttribute("open", trying.open());
        if (entry.isBlank()) return "sandbox/index";
        var slug = slug(entry);
        model.addAttribute(
                "change",
                trying.open().stream()
                        .filter(change -> change.slug().equals(slug))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("open change of " + slug)));
        model.addAttribute("trial", trying.tryOut(slug));
        model.addAttribute("effects", Arrays.asList(Effect.values()));
        return "sandbox/show";
    }

    private static Slug slug(String entry) {
        try {
            return Slug.of(entry.strip());
        } catch (IllegalArgumentException noSlug) {
            throw new NotFound("entry " + entry);
        }
    }
}
