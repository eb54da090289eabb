package org.dishui.review.web;

import org.dishui.application.Reference;
import org.dishui.identity.Officer;

/** Who asks about which case, from where in the desk. */
record Visit(Officer me, Reference reference, Here here) {
    /** Back to the case. */
    String back() {
        return "redirect:" + here.again(reference);
    }
}
