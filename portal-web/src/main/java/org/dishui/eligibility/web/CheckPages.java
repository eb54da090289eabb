package org.dishui.eligibility.web;

import java.util.List;
import org.dishui.eligibility.Checking;
import org.dishui.eligibility.Questions;
import org.dishui.form.Reading;
import org.dishui.form.web.AskedField;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.CatalogVersion;
import org.dishui.site.web.Crumb;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the three pages of the check: a question, all questions, the result. */
@Component
class CheckPages {
    private static final Crumb START = Crumb.to("eligibility.title", "/check");

    private final Results results;
    private final Summaries summaries;
    private final Questions questions;
    private final Vocabulary vocabulary;
    private final CatalogVersion version;

    CheckPages(
            Results results, Summaries summaries, Questions questions, Vocabulary vocabulary, CatalogVersion version) {
        this.results = results;
        this.summaries = summaries;
        this.questions = questions;
        this.vocabulary = vocabulary;
        this.version = version;
    }

    String question(Check check, Fact fact, Reading.@Nullable Problem problem, Model model) {
        int most = Math.min(Checking.MOST_QUESTIONS, check.askable().size());
        int number = Math.min(most, earlier(check, fact) + 1);
        common(check, fact.key(), model);
        model.addAttribute("crumbs", List.of(START, Crumb.here("eligibility.question")));
        model.addAttribute("field", AskedField.of(fact, check.told().input(), check.words(), problem));
        model.addAttribute("progress", Progress.of(number, most, check.result()));
        return "eligibility/question";
    }

    private static int earlier(Check check, Fact fact) {
        boolean counted =
                check.told().facts().know(fact.key()) || check.told().skipped().contains(fact.key());
        return check.told().answered() - (counted ? 1 : 0);
    }

    String all(Check check, Model model) {
        common(check, null, model);
        model.addAttribute("crumbs", List.of(START, Crumb.here("eligibility.all")));
        model.addAttribute(
                "fields",
                check.askable().stream()
                        .map(fact -> AskedField.of(
                                fact,
                                check.told().input(),
                                check.words(),
                                check.told().problems().get(fact.key())))
                        .toList());
        return "eligibility/all";
    }

    String result(Check check, Model model) {
        common(check, null, model);
        model.addAttribute("crumbs", List.of(START, Crumb.here("eligibility.result")));
        var page = results.page(check);
        model.addAttribute("page", page);
        model.addAttribute("mail", summaries.mail(page, check.words()));
        var mine = check.told().mine();
        if (mine != null) model.addAttribute("whatIf", results.whatIf(check, mine));
        var next = questions.next(
                check.told().facts(), check.result(), check.told().skipped());
        model.addAttribute("question", next.orElse(null));
        model.addAttribute(
                "ask",
                next.map(question -> AskedField.of(question.fact(), check.told().input(), check.words(), null))
                        .orElse(null));
        model.addAttribute("version", version.current());
        return "eligibility/result";
    }

    private void common(Check check, @Nullable FactKey asked, Model model) {
        model.addAttribute("carried", Carried.of(check.told(), asked, vocabulary, check.words()));
        model.addAttribute("program", check.program());
        model.addAttribute("switchForm", "check");
        model.addAttribute("trying", check.told().mine() != null);
    }
}
