package org.dishui.catalog.web;

import java.util.List;
import org.dishui.catalog.PolicyShelf;
import org.dishui.catalog.Sources;
import org.dishui.district.Directory;
import org.dishui.site.web.Crumb;
import org.dishui.site.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The authorities side by side, source by source. */
@Controller
class DistrictsController {
    private final Directory directory;
    private final PolicyShelf policies;
    private final Sources sources;

    DistrictsController(Directory directory, PolicyShelf policies, Sources sources) {
        this.directory = directory;
        this.policies = policies;
        this.sources = sources;
    }

    @PublicPage
    @GetMapping("/districts")
    String index(Model model) {
        model.addAttribute("crumbs", List.of(Crumb.here("catalog.districts.title")));
        model.addAttribute("sources", sources);
        model.addAttribute("matrix", DistrictMatrix.of(directory.all(), sources, policies.all()));
        return "catalog/districts/index";
    }
}
