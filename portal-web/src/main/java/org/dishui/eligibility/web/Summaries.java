package org.dishui.eligibility.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dishui.shared.PortalSettings;
import org.dishui.site.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** A result as a mail that people send to themselves with their own program: nothing passes through the portal. */
@Component
class Summaries {
    /** Longer addresses are cut off by some mail programs. */
    private static final int MOST = 1_500;

    private final MessageSource messages;
    private final PortalSettings settings;

    Summaries(MessageSource messages, PortalSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** The address of a link: standings, amounts and the day, none of the answers. */
    String mail(ResultPage page, Words words) {
        var locale = words.language().locale();
        return "mailto:?subject=" + encoded(say("eligibility.mail.subject", locale, words.date(page.asOf()))) + "&body="
                + encoded(body(page, words, locale));
    }

    private String body(ResultPage page, Words words, Locale locale) {
        var end = end(page, words, locale);
        var body = new StringBuilder(headline(page, locale)).append("\n\n");
        for (var line : lines(page, words, locale)) {
            if (body.length() + line.length() + end.length() + 1 > MOST) break;
            body.append(line).append('\n');
        }
        return body.append(end).toString();
    }

    private List<String> lines(ResultPage page, Words words, Locale locale) {
        var lines = new ArrayList<String>();
        for (var group : page.groups()) {
            if (!group.key().equals("entitled") && !group.key().equals("likely")) continue;
            lines.add(say("eligibility.standing." + group.key(), locale));
            for (var entry : group.entries()) lines.add("- " + entry(entry, words));
            lines.add("");
        }
        return lines;
    }

    private static String entry(ResultEntry entry, Words words) {
        var name = words.of(entry.title());
        if (entry.amount() == null) return name;
        return name + (words.isChinese() ? "：" : ": ") + entry.amount().line(!words.isChinese());
    }

    private String end(ResultPage page, Words words, Locale locale) {
        var total = page.total() == null
                ? ""
                : say("eligibility.mail.total", locale, page.total().line(!words.isChinese())) + "\n\n";
        return total + say("eligibility.mail.note", locale, words.date(page.asOf())) + "\n" + settings.address()
                + "/check\n";
    }

    private String headline(ResultPage page, Locale locale) {
        return say("eligibility.headline." + page.headline(), locale, page.entitled(), page.likely(), page.within());
    }

    private String say(String key, Locale locale, Object... parameters) {
        return messages.getMessage(key, parameters, locale);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
    }
}
