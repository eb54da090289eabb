package org.dishui.eligibility.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dishui.catalog.Ladder;
import org.dishui.catalog.ProgramList;
import org.dishui.catalog.ProgramList.Row;
import org.dishui.eligibility.Placing;
import org.dishui.form.web.AskedField;
import org.dishui.shared.Slug;
import org.dishui.site.web.Crumb;
import org.dishui.site.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Six questions, and where a company stands; answered on the page that asks, so that nothing is kept. */
@Controller
@RequestMapping("/check/stage")
class StageController {
    private final Placing placing;
    private final ProgramList programs;

    StageController(Placing placing, ProgramList programs) {
        this.placing = placing;
        this.programs = programs;
    }

    /** A rung, with what there is on it for this company. */
    record Step(Ladder.Rung rung, boolean here, boolean possible, List<Row> support) {}

    /** A ladder with all its rungs, so that people see what comes next. */
    record Climb(Ladder ladder, boolean sure, List<Step> steps) {}

    @GetMapping
    String index(@ModelAttribute("words") Words words, Model model) {
        return page(told(new LinkedMultiValueMap<>()), words, model);
    }

    @PostMapping
    String create(@RequestParam MultiValueMap<String, String> form, @ModelAttribute("words") Words words, Model model) {
        var told = told(form);
        boolean asked = !told.facts().values().isEmpty() && !told.isPressed("lang");
        if (asked && told.problems().isEmpty()) model.addAttribute("climbs", climbs(told));
        model.addAttribute(
                "unanswered", form.containsKey("show") && told.facts().values().isEmpty());
        return page(told, words, model);
    }

    private Told told(MultiValueMap<String, String> form) {
        return Told.of(form, placing.questions());
    }

    private List<Climb> climbs(Told told) {
        var places = placing.place(told.facts());
        Map<Slug, Row> rows =
                programs
                        .of(places.stream()
                                .flatMap(place -> place.ladder().entries())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Row::slug, Function.identity()));
        return places.stream()
                .map(place -> new Climb(
                        place.ladder(),
                        place.here() != null,
                        place.ladder().rungs().stream()
                                .map(rung -> new Step(
                                        rung,
                                        rung.equals(place.here()),
                                        place.possible().contains(rung),
                                        support(rung, told, rows)))
                                .toList()))
                .toList();
    }

    private static List<Row> support(Ladder.Rung rung, Told told, Map<Slug, Row> rows) {
        return rung.supportFor(told.facts()).stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private String page(Told told, Words words, Model model) {
        model.addAttribute(
                "fields",
                placing.questions().stream()
                        .map(fact -> AskedField.of(
                                fact, told.input(), words, told.problems().get(fact.key())))
                        .toList());
        model.addAttribute("switchForm", "stage");
        model.addAttribute("crumbs", List.of(Crumb.to("eligibility.title", "/check"), Crumb.here("eligibility.stage")));
        return "eligibility/stage";
    }
}
