package org.dishui.catalog.web;

import java.util.Comparator;
import java.util.List;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.catalog.PolicyShelf;
import org.dishui.catalog.ProgramList;
import org.dishui.catalog.Sources;
import org.dishui.district.AuthorityDefinition;
import org.dishui.district.Directory;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.dishui.site.web.Crumb;
import org.dishui.site.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Policy documents: their areas, their measures, and what carries each of them out. */
@Controller
class PoliciesController {
    private static final Crumb LIST = Crumb.to("catalog.policies.title", "/policies");

    private final PolicyShelf policies;
    private final ProgramList programs;
    private final Directory directory;
    private final Sources sources;

    PoliciesController(PolicyShelf policies, ProgramList programs, Directory directory, Sources sources) {
        this.policies = policies;
        this.programs = programs;
        this.directory = directory;
        this.sources = sources;
    }

    @PublicPage
    @GetMapping("/policies")
    String index(Model model) {
        model.addAttribute("crumbs", List.of(Crumb.here("catalog.policies.title")));
        model.addAttribute("sources", sources);
        model.addAttribute(
                "policies",
                policies.all().stream()
                        .sorted(Comparator.comparingInt(this::place))
                        .map(policy -> PolicyRow.of(policy, authority(policy)))
                        .toList());
        return "catalog/policies/index";
    }

    @PublicPage
    @GetMapping("/policies/{slug}")
    String show(@PathVariable Slug slug, Model model) {
        var policy = policies.find(slug).orElseThrow(() -> new NotFound("policy " + slug));
        model.addAttribute("crumbs", List.of(LIST, Crumb.here(policy.title())));
        model.addAttribute("sources", sources);
        model.addAttribute("policy", policy);
        model.addAttribute("row", PolicyRow.of(policy, authority(policy)));
        model.addAttribute("authority", authority(policy));
        model.addAttribute("content", PolicyAreas.of(policy, programs.carryingOut(slug)));
        return "catalog/policies/show";
    }

    /** In the order of their authorities. */
    private int place(PolicyDefinition policy) {
        return directory.all().indexOf(authority(policy));
    }

    private AuthorityDefinition authority(PolicyDefinition policy) {
        return directory.find(policy.authority()).orElseThrow();
    }
}
