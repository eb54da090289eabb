package org.dishui.review.web;

import org.dishui.shared.DomainRuleViolation;

/** How long what officers write may be. */
final class Texts {
    private static final int LONGEST = 2000;

    private Texts() {}

    static void requireShort(String text) {
        if (text.length() > LONGEST) throw new DomainRuleViolation("review.too-long");
    }
}
