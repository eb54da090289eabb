package org.dishui.identity;

import java.util.Locale;

/** An address in the one spelling by which accounts are told apart: lower case. Whether it can exist, the form reader says. */
public record EmailAddress(String value) {
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        int at = value.indexOf('@');
        if (at < 1 || at == value.length() - 1 || value.length() > 254)
            throw new IllegalArgumentException("not an e-mail address");
    }

    public static EmailAddress of(String text) {
        return new EmailAddress(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
