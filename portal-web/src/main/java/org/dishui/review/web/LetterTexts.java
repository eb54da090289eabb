package org.dishui.review.web;

import java.util.List;
import java.util.stream.Stream;
import org.dishui.review.Letter;
import org.dishui.shared.Language;
import org.dishui.site.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts letters into words. */
@Component
class LetterTexts {
    private final MessageSource messages;

    LetterTexts(MessageSource messages) {
        this.messages = messages;
    }

    LetterText of(Letter letter, Language language) {
        return new LetterText(letter, new Words(language), messages);
    }

    /** In every language, the one that prevails first. */
    List<LetterText> inAll(Letter letter) {
        return Stream.of(Language.values())
                .map(language -> of(letter, language))
                .toList();
    }
}
