package org.dishui.notification.web;

import org.dishui.identity.Applicant;
import org.dishui.notification.MessageId;
import org.dishui.notification.MyMessages;
import org.dishui.shared.Keyset;
import org.dishui.shared.Language;
import org.dishui.shared.NotFound;
import org.dishui.site.web.CurrentApplicant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an applicant was told, as the portal keeps it: the same words as in the mails, in the language of the page. */
@Controller
@RequestMapping("/my/messages")
class MessagesController {
    private static final int PAGE = 20;

    private final MyMessages messages;
    private final MailTexts texts;

    MessagesController(MyMessages messages, MailTexts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    @GetMapping
    String index(
            @CurrentApplicant Applicant me,
            @RequestParam(required = false) @Nullable String after,
            @ModelAttribute("language") Language language,
            Model model) {
        var list = messages.of(me.id(), Keyset.of(after, PAGE));
        model.addAttribute("next", list.next());
        model.addAttribute(
                "mails",
                list.rows().stream().map(each -> texts.copy(each, language)).toList());
        return "notification/index";
    }

    @GetMapping("/{message}")
    String show(
            @CurrentApplicant Applicant me,
            @PathVariable MessageId message,
            @ModelAttribute("language") Language language,
            Model model) {
        var found = messages.find(me.id(), message).orElseThrow(() -> new NotFound("message " + message));
        model.addAttribute("mail", texts.copy(found, language));
        return "notification/show";
    }
}
