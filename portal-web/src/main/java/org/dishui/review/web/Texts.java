package org.dishui.review.web;

import org.dishui.shared.DomainRuleViolation;

/** How long what officers write may be. */
final class Texts {
    private static final int LONGEST = 2000;

    private Texts() {}

    static boolean isLong(String text) {
        return text.length() > LONGEST;
    }

    static void requireShort(String text) {
        if (isLong(text)) throw new DomainRuleViolation("review.too-long");
    }
}
