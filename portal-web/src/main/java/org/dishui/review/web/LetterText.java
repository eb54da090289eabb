package org.dishui.review.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dishui.review.Letter;
import org.dishui.shared.Money;
import org.dishui.site.web.Words;
import org.dishui.treasury.Instalment;
import org.dishui.treasury.PaymentPlan;
import org.springframework.context.MessageSource;

/** A letter in one language, whatever the language of the page around it: what {@code review/_letter} is drawn from. */
record LetterText(Letter letter, Words words, MessageSource messages) {
    /** A text of ours in the letter's language. */
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, words.language().locale());
    }

    public String outcome() {
        return letter.outcome().name().toLowerCase(Locale.ROOT);
    }

    public String authority() {
        return words.of(letter.authority());
    }

    public String program() {
        return words.of(letter.program());
    }

    /** What was found: for a refusal its reason. */
    public String finding() {
        var reason = letter.reason();
        if (reason == null) return "letter.found." + outcome();
        boolean listed = !letter.conditions().isEmpty();
        return "letter.reason." + reason.word() + (listed ? ".listed" : "");
    }

    /** In figures, and in Chinese in words, too. */
    public String amount(Money money) {
        var figures = String.format(Locale.ROOT, "%,.2f", money.yuan());
        return words.isChinese()
                ? say("letter.amount.zh", figures, Capitals.of(money))
                : say("letter.amount.en", figures);
    }

    /** The instalments as they were planned with the decision. */
    public List<Instalment> plan() {
        return Optional.ofNullable(letter.amount())
                .map(amount -> PaymentPlan.of(amount, letter.months(), letter.decidedOn()))
                .orElse(List.of());
    }
}
