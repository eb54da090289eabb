package org.dishui.identity.web;

import org.dishui.form.web.Answer;

/** An answer from elsewhere beside what the profile says. */
record CarriedAnswer(Answer brought, Answer kept) {
    public boolean isNew() {
        return !kept.isSaid();
    }

    /** The profile says something else. */
    public boolean isConflict() {
        return kept.isSaid() && !brought.equals(kept);
    }

    public String key() {
        return brought.fact().key().value();
    }
}
