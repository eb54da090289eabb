package org.dishui.notification.web;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.dishui.notification.Message;
import org.dishui.notification.Post;
import org.dishui.shared.PortalSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Hands mails to the server that {@code PORTAL_MAIL_URL} names, as plain text and as simple HTML. */
@Component
class SmtpPost implements Post {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);

    private final MailTexts texts;
    private final ITemplateEngine templates;
    private final PortalSettings settings;
    private final @Nullable JavaMailSender server;
    private final String from;

    SmtpPost(MailTexts texts, ITemplateEngine templates, PortalSettings settings) {
        this.texts = texts;
        this.templates = templates;
        this.settings = settings;
        var address = settings.mailServer();
        this.server = address == null ? null : MailServer.at(address);
        this.from = Objects.requireNonNullElse(settings.mailFrom(), "");
    }

    /** Once the portal stands: a start that is refused says its one reason, and no more. */
    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (!isThere() && !settings.isDemo())
            LOG.warn("PORTAL_MAIL_URL names no mail server: nobody gets mail, sign-ups cannot be confirmed");
    }

    @Override
    public boolean isThere() {
        return server != null;
    }

    @Override
    public void send(Message message, String address) {
        if (server == null) throw new IllegalStateException("no mail server");
        try {
            server.send(written(server.createMimeMessage(), texts.mail(message), address));
        } catch (MailException failed) {
            LOG.warn(
                    "message {} was not sent: {}",
                    message.id(),
                    failed.getClass().getSimpleName());
            throw failed;
        }
    }

    private MimeMessage written(MimeMessage mail, MailText text, String address) {
        try {
            var parts = new MimeMessageHelper(mail, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, "UTF-8");
            parts.setFrom(from);
            parts.setTo(address);
            parts.setSubject(text.subject());
            parts.setText(text.plain(), html(text));
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("Content-Language", text.language().tag());
            // the same for each attempt, so that a mailbox can tell a mail that came twice
            mail.setHeader("Message-ID", "<" + text.message().id() + "@" + host() + ">");
            return mail;
        } catch (MessagingException impossible) {
            throw new MailPreparationException(impossible);
        }
    }

    private String html(MailText text) {
        var page = new Context(text.language().locale(), Map.of("mail", text));
        return templates.process("notification/mail", page);
    }

    private String host() {
        return String.valueOf(URI.create(settings.address()).getHost());
    }
}
