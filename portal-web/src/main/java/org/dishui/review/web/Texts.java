package org.dishui.review.web;

import java.util.Optional;
import org.dishui.form.PlainText;
import org.dishui.shared.DomainRuleViolation;

/** What officers write goes into letters and onto pages as it is: not too long, and nothing that turns the order of letters around. */
final class Texts {
    private static final int LONGEST = 2000;

    private Texts() {}

    /** The message that says what is wrong with it. */
    static Optional<String> problem(String text) {
        return problem(text, LONGEST);
    }

    static Optional<String> problem(String text, int longest) {
        if (text.length() > longest) return Optional.of("review.too-long");
        return PlainText.isPlain(text) ? Optional.empty() : Optional.of("review.characters");
    }

    static void require(String text) {
        problem(text).ifPresent(problem -> {
            throw new DomainRuleViolation(problem);
        });
    }
}
