package org.dishui.notification.web;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What {@code PORTAL_MAIL_URL} says about the mail server. */
final class MailServer {
    private static final String PATIENCE = "15000";

    private MailServer() {}

    static JavaMailSenderImpl at(URI address) {
        boolean secure = address.getScheme().equals("smtps");
        var sender = new JavaMailSenderImpl();
        sender.setProtocol(address.getScheme());
        sender.setHost(address.getHost());
        sender.setPort(address.getPort() > 0 ? address.getPort() : secure ? 465 : 587);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        sender.setJavaMailProperties(properties("mail." + address.getScheme() + "."));
        if (address.getRawUserInfo() != null)
            signIn(sender, address.getRawUserInfo().split(":", 2));
        return sender;
    }

    /** A server that does not answer holds nothing up; what it can encrypt is encrypted. */
    private static Properties properties(String prefix) {
        var properties = new Properties();
        properties.put(prefix + "connectiontimeout", PATIENCE);
        properties.put(prefix + "timeout", PATIENCE);
        properties.put(prefix + "writetimeout", PATIENCE);
        properties.put(prefix + "starttls.enable", "true");
        properties.put(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }

    private static void signIn(JavaMailSenderImpl sender, String[] user) {
        sender.getJavaMailProperties().put("mail." + sender.getProtocol() + ".auth", "true");
        sender.setUsername(plain(user[0]));
        if (user.length > 1) sender.setPassword(plain(user[1]));
    }

    private static String plain(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
