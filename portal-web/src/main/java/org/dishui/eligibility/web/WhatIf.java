package org.dishui.eligibility.web;

import java.util.List;
import org.dishui.eligibility.Contrast;
import org.dishui.eligibility.Outcome;
import org.dishui.form.web.AnswerFields;
import org.dishui.form.web.AnswerWords;
import org.dishui.rules.Facts;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The result of a tried answer beside that of one's own.
 *
 * @param tried absent where the question was left open
 * @param difference how much more or less the package comes to; absent where it is the same
 * @param changes the entries that come out otherwise
 * @param keep the fields of the tried answers
 * @param back those of one's own
 */
record WhatIf(
        LocalizedText fact,
        String mine,
        @Nullable String tried,
        String before,
        String after,
        @Nullable String difference,
        List<Change> changes,
        List<AnswerFields.Carried> keep,
        List<AnswerFields.Carried> back) {
    /** An entry that comes out otherwise; the standings are the last part of their messages. */
    record Change(String slug, LocalizedText title, Side before, Side after) {}

    /** How it comes out, and how much it gives; absent where it gives no money. */
    record Side(String standing, @Nullable String amount) {
        static Side of(Outcome outcome, Words words) {
            var estimate = outcome.estimate();
            return new Side(
                    ResultPage.key(outcome.standing()),
                    estimate == null
                            ? null
                            : words.amount(estimate.low(), estimate.high()).line(!words.isChinese()));
        }
    }

    static WhatIf of(Told told, Told.Mine mine, Contrast contrast, Vocabulary vocabulary, Words words) {
        var fact = vocabulary.require(mine.fact());
        var tried = told.facts().find(mine.fact());
        return new WhatIf(
                fact.label(),
                AnswerWords.say(fact, mine.value(), words),
                tried.map(value -> AnswerWords.say(fact, value, words)).orElse(null),
                words.money(contrast.one().total()),
                words.money(contrast.other().total()),
                difference(contrast.difference(), words),
                contrast.shifts().stream().map(shift -> change(shift, words)).toList(),
                fields(told.facts()),
                fields(told.own()));
    }

    private static @Nullable String difference(Money difference, Words words) {
        if (difference.isZero()) return null;
        return difference.fen() < 0
                ? "\u2212" + words.money(new Money(-difference.fen()))
                : "+" + words.money(difference);
    }

    private static Change change(Contrast.Shift shift, Words words) {
        var entry = shift.one().entry();
        return new Change(
                entry.slug().value(),
                entry.definition().title(),
                Side.of(shift.one(), words),
                Side.of(shift.other(), words));
    }

    private static List<AnswerFields.Carried> fields(Facts facts) {
        return facts.values().entrySet().stream()
                .flatMap(each -> AnswerFields.of(each.getKey(), each.getValue()).stream())
                .toList();
    }
}
