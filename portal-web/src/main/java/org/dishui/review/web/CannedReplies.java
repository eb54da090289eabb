package org.dishui.review.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sentences that officers write again and again: put into a reply in both languages, to be changed there. */
@Component
class CannedReplies {
    private static final List<String> KEYS =
            List.of("seal", "unreadable", "pages", "expired", "name", "account", "dates", "employer");

    private final MessageSource messages;

    CannedReplies(MessageSource messages) {
        this.messages = messages;
    }

    /** One sentence: its key, and its text in both languages. */
    record Canned(String key, String text) {}

    List<Canned> all() {
        return KEYS.stream().map(key -> new Canned(key, text(key))).toList();
    }

    /** What was chosen from the list, and what was typed beside it. */
    String join(String chosen, String typed) {
        if (!KEYS.contains(chosen) || typed.contains(text(chosen))) return typed;
        return typed.isEmpty() ? text(chosen) : text(chosen) + "\n" + typed;
    }

    private String text(String key) {
        return in(key, Locale.SIMPLIFIED_CHINESE) + "\n" + in(key, Locale.ENGLISH);
    }

    private String in(String key, Locale language) {
        return messages.getMessage("review.canned." + key, null, language);
    }
}
