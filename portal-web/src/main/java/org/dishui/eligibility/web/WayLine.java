package org.dishui.eligibility.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.eligibility.Outcome;
import org.dishui.form.web.AnswerWords;
import org.dishui.form.web.RequiredWords;
import org.dishui.rules.Fact;
import org.dishui.rules.Terms;
import org.dishui.rules.Vocabulary;
import org.dishui.rules.Way;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A way from a no to a yes, as the result tells it.
 *
 * @param key last part of its message: wait, today, later
 * @param near nothing unsaid hangs on it, at most one thing changes, and that within a year
 */
record WayLine(String key, LocalDate from, List<Step> steps, boolean near) {
    /**
     * One thing that is needed.
     *
     * @param key last part of its message: change, or example where many answers would do
     * @param now what the person said; absent where they did not
     */
    record Step(
            String key,
            String fact,
            String needed,
            @Nullable String now) {}

    static WayLine of(Way way, Outcome outcome, Vocabulary vocabulary, Words words) {
        var terms = outcome.entry().definition().terms(way.from());
        var steps = Stream.concat(way.changes().stream(), way.provided().stream())
                .map(step -> step(step, vocabulary.require(step.fact()), terms, words))
                .toList();
        boolean waits = way.from().isAfter(outcome.asOf());
        return new WayLine(
                !waits ? "today" : steps.isEmpty() ? "wait" : "later",
                way.from(),
                steps,
                way.provided().isEmpty()
                        && way.changes().size() <= 1
                        && !way.from().isAfter(outcome.asOf().plusYears(1)));
    }

    private static Step step(Way.Step step, Fact fact, Terms terms, Words words) {
        var needed = step.required(terms).stream()
                .flatMap(required -> Stream.ofNullable(RequiredWords.say(fact, required, words)))
                .toList();
        return new Step(
                needed.isEmpty() ? "example" : "change",
                words.of(fact.label()),
                needed.isEmpty() ? AnswerWords.say(fact, step.then(), words) : words.list(needed),
                step.now() == null ? null : AnswerWords.say(fact, step.now(), words));
    }
}
