package org.dishui.site.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the site says about itself. */
@Controller
class HelpController {
    @PublicPage
    @GetMapping("/help/accessibility")
    String accessibility(Model model) {
        model.addAttribute("crumbs", List.of(Crumb.here("site.accessible.title")));
        return "site/accessibility";
    }
}
