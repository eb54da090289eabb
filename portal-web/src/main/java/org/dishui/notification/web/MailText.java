package org.dishui.notification.web;

import java.util.List;
import org.dishui.notification.Message;
import org.dishui.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A message in words, in the language of its reader.
 *
 * @param text what happened
 * @param asked what the office asks for, a line each
 * @param next what happens now
 * @param action what the address is for
 * @param address absent where only the mail may carry it
 */
record MailText(
        Message message,
        Language language,
        String subject,
        String text,
        List<Line> asked,
        String next,
        String action,
        @Nullable String address,
        String foot) {
    /**
     * One thing that is asked for.
     *
     * @param what with its colon
     * @param tag language of the officer's words, where it is another one
     */
    record Line(String what, String why, @Nullable String tag) {}

    /** As a mail without mark-up. */
    String plain() {
        var mail = new StringBuilder(text).append("\n\n");
        for (var each : asked)
            mail.append("- ").append(each.what()).append(each.why()).append("\n");
        if (!asked.isEmpty()) mail.append("\n");
        mail.append(next).append("\n\n");
        if (address != null) mail.append(action).append("\n").append(address).append("\n\n");
        return mail.append("-- \n").append(foot).append("\n").toString();
    }
}
