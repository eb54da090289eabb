package org.dishui.notification.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dishui.identity.LinkId;
import org.dishui.identity.Linking;
import org.dishui.notification.Message;
import org.dishui.notification.Message.Kind;
import org.dishui.notification.Told;
import org.dishui.shared.Language;
import org.dishui.shared.PortalSettings;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts messages into words. Every address in them begins with the portal's own, whatever host a request named. */
@Component
class MailTexts {
    private final MessageSource messages;
    private final Linking linking;
    private final PortalSettings settings;

    MailTexts(MessageSource messages, Linking linking, PortalSettings settings) {
        this.messages = messages;
        this.linking = linking;
        this.settings = settings;
    }

    /** For the mail itself, and a demo's mailbox: with the one-time link. */
    MailText mail(Message message) {
        LinkId link = message.link();
        return text(message, message.language(), link == null ? page(message) : linking.address(link));
    }

    /** For its reader in the portal, in the language of the page: what a one-time link opens stays in the mail. */
    MailText copy(Message message, Language reader) {
        return text(message, reader, message.link() == null ? page(message) : null);
    }

    private MailText text(Message message, Language language, @Nullable String address) {
        var told = message.told();
        var words = new Words(language);
        var values = values(told, words);
        var name = "notification." + name(message.kind());
        return new MailText(
                message,
                language,
                say(language, name + ".subject", values),
                say(language, name + ".text", values),
                asked(told, words),
                say(language, name + ".next", values),
                say(language, name + ".action"),
                address,
                say(language, "notification.foot", settings.address()));
    }

    /** 0 the program, 1 the reference, 2 the day, 3 how many payments, offers or searches. */
    private static Object[] values(Told told, Words words) {
        LocalDate day = told.day();
        return new Object[] {
            words.of(told.program()),
            told.reference() == null ? "" : told.reference(),
            day == null ? "" : words.date(day),
            told.count()
        };
    }

    private static List<MailText.Line> asked(Told told, Words words) {
        var colon = words.isChinese() ? "：" : ": ";
        return told.asked().stream()
                .map(each -> new MailText.Line(words.of(each.what()) + colon, each.why(), words.tagOf(each.why())))
                .toList();
    }

    private String page(Message message) {
        var told = message.told();
        if (message.kind() == Kind.WATCHED) return settings.address() + "/my/searches";
        if (message.kind() == Kind.OFFERED) return settings.address() + "/my/offers";
        if (!message.isAboutCase()) return settings.address() + "/sign-in";
        if (message.kind() == Kind.PAYMENTS) return settings.address() + "/my/payments";
        return settings.address() + "/my/applications/" + told.reference();
    }

    private String say(Language language, String key, Object... values) {
        return messages.getMessage(key, values, language.locale());
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
