package org.dishui.catalog.web;

import java.util.List;
import org.dishui.catalog.Glossary;
import org.dishui.site.web.Crumb;
import org.dishui.site.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the words of the portal and of the city mean. */
@Controller
class GlossaryController {
    private final Glossary glossary;

    GlossaryController(Glossary glossary) {
        this.glossary = glossary;
    }

    @PublicPage
    @GetMapping("/glossary")
    String index(Model model) {
        model.addAttribute("crumbs", List.of(Crumb.here("catalog.glossary.title")));
        model.addAttribute("glossary", glossary);
        model.addAttribute("groups", Glossary.Group.values());
        return "catalog/glossary/index";
    }
}
