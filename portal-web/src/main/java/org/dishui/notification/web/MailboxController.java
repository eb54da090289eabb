package org.dishui.notification.web;

import org.dishui.notification.Mailbox;
import org.dishui.notification.MessageId;
import org.dishui.shared.NotFound;
import org.dishui.shared.PortalSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everybody's mail with its links, for who tries a demo without a mail server; nowhere else is there such a page. */
@Controller
@RequestMapping("/mailbox")
class MailboxController {
    private static final int MOST = 50;

    private final Mailbox mailbox;
    private final MailTexts texts;
    private final PortalSettings settings;

    MailboxController(Mailbox mailbox, MailTexts texts, PortalSettings settings) {
        this.mailbox = mailbox;
        this.texts = texts;
        this.settings = settings;
    }

    /** A mail, and the address that it went to. */
    record Delivered(MailText text, String address) {}

    @GetMapping
    String index(Model model) {
        requireDemo();
        model.addAttribute(
                "mails", mailbox.latest(MOST).stream().map(this::listed).toList());
        return "notification/mailbox";
    }

    @GetMapping("/{message}")
    String show(@PathVariable MessageId message, Model model) {
        requireDemo();
        var mail = mailbox.find(message).orElseThrow(() -> new NotFound("mail " + message));
        model.addAttribute("delivered", new Delivered(texts.mail(mail.message()), mail.address()));
        return "notification/delivered";
    }

    private Delivered listed(Mailbox.Mail mail) {
        var message = mail.message();
        return new Delivered(texts.copy(message, message.language()), mail.address());
    }

    private void requireDemo() {
        if (!settings.isDemo()) throw new NotFound("mailbox");
    }
}
