package org.dishui.eligibility.web;

import java.util.List;
import java.util.Optional;
import org.dishui.eligibility.Checking;
import org.dishui.eligibility.Question;
import org.dishui.eligibility.Questions;
import org.dishui.form.Reading;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The check: each answer is a form that carries the earlier ones, so that nothing is kept and nothing stands in an address. */
@Controller
@RequestMapping("/check")
class CheckController {
    private final Checking checking;
    private final Questions questions;
    private final CheckPages pages;
    private final ResultPrints prints;

    CheckController(Checking checking, Questions questions, CheckPages pages, ResultPrints prints) {
        this.checking = checking;
        this.questions = questions;
        this.pages = pages;
        this.prints = prints;
    }

    @GetMapping
    String index(
            @RequestParam(required = false) @Nullable String program,
            @RequestParam(required = false) @Nullable String all,
            @ModelAttribute("words") Words words,
            Model model) {
        var check = check(new LinkedMultiValueMap<>(), program, words);
        return all == null ? next(check, model) : pages.all(check, model);
    }

    /** A page, or the result as a PDF. */
    @PostMapping
    Object create(@RequestParam MultiValueMap<String, String> form, @ModelAttribute("words") Words words, Model model) {
        var check = check(form, form.getFirst("program"), words);
        var told = check.told();
        boolean all = told.isPressed("all");
        var asked = fact(check, told.input().one("asked"));
        if (told.isPressed("lang")) return again(check, asked, all, model);
        var varied = fact(check, told.input().one("vary"));
        if (varied.isPresent()) return pages.question(check, varied.get(), null, model);
        var change = fact(check, told.input().one("change"));
        if (change.isPresent()) return pages.question(check, change.get(), null, model);
        if (all) return told.problems().isEmpty() ? pages.result(check, model) : pages.all(check, model);
        var problem = asked.flatMap(fact -> problem(told, fact));
        if (asked.isPresent() && problem.isPresent()) return pages.question(check, asked.get(), problem.get(), model);
        if (told.input().one("show").equals("pdf")) return prints.show(check);
        return told.isPressed("show") ? pages.result(check, model) : next(check, model);
    }

    /** The language was changed: the same page, as it was typed. */
    private String again(Check check, Optional<Fact> asked, boolean all, Model model) {
        if (all) return pages.all(check, model);
        return asked.map(fact -> pages.question(check, fact, null, model)).orElseGet(() -> pages.result(check, model));
    }

    private String next(Check check, Model model) {
        if (check.told().answered() >= Checking.MOST_QUESTIONS) return pages.result(check, model);
        return questions
                .next(check.told().facts(), check.result(), check.told().skipped())
                .map(Question::fact)
                .map(fact -> pages.question(check, fact, null, model))
                .orElseGet(() -> pages.result(check, model));
    }

    private Check check(MultiValueMap<String, String> form, @Nullable String program, Words words) {
        var only = program == null || program.isBlank() ? null : slug(program);
        List<Fact> askable = questions.all(checking.entriesFor(only));
        var told = Told.of(form, askable);
        Facts facts = told.facts();
        return new Check(told, askable, checking.check(facts, only), only == null ? null : only.value(), words);
    }

    private static Slug slug(String program) {
        try {
            return Slug.of(program);
        } catch (IllegalArgumentException noSlug) {
            throw new NotFound("entry " + program);
        }
    }

    private static Optional<Fact> fact(Check check, String key) {
        return check.askable().stream()
                .filter(fact -> fact.key().value().equals(key))
                .findFirst();
    }

    private static Optional<Reading.Problem> problem(Told told, Fact fact) {
        FactKey key = fact.key();
        if (told.skipped().contains(key) || told.facts().know(key)) return Optional.empty();
        var problem = told.problems().get(key);
        return Optional.of(problem != null ? problem : new Reading.Problem("form.problem.unanswered", List.of()));
    }
}
