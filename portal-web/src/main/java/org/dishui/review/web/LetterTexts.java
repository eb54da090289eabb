package org.dishui.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.review.Letter;
import org.dishui.review.Outcome;
import org.dishui.shared.Language;
import org.dishui.site.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes out a letter that is about to go, in both languages side by side. */
@Component
class LetterTexts {
    private final MessageSource messages;

    LetterTexts(MessageSource messages) {
        this.messages = messages;
    }

    List<LetterText> of(Letter letter) {
        return Stream.of(Language.values())
                .map(language -> text(letter, language))
                .toList();
    }

    private LetterText text(Letter letter, Language language) {
        var words = new Words(language);
        var outcome = letter.outcome() == Outcome.APPROVED ? "approved" : "rejected";
        var lines = new ArrayList<String>();
        lines.add(say(language, "review.preview.to", letter.name()));
        lines.add(say(
                language,
                "review.preview." + outcome,
                words.date(letter.appliedOn()),
                words.of(letter.program()),
                letter.reference()));
        money(letter, language, words, lines);
        reason(letter, language, words, lines);
        return new LetterText(
                language,
                say(language, "review.preview.title"),
                lines,
                letter.note(),
                say(language, "review.preview.sign", words.of(letter.authority()), words.date(letter.decidedOn())));
    }

    private void money(Letter letter, Language language, Words words, List<String> lines) {
        var amount = letter.amount();
        var first = letter.firstPayment();
        if (amount == null || first == null) return;
        lines.add(say(language, "review.preview.money", words.money(amount), letter.months(), words.date(first)));
    }

    private void reason(Letter letter, Language language, Words words, List<String> lines) {
        var reason = letter.reason();
        if (reason == null) return;
        lines.add(say(language, "review.preview.reason", say(language, "review.reason." + ProposalForm.word(reason))));
        letter.conditions().forEach(condition -> lines.add("· " + words.of(condition)));
        lines.add(say(language, "review.preview.appeal"));
    }

    private String say(Language language, String key, Object... parameters) {
        return messages.getMessage(key, parameters, language.locale());
    }
}
