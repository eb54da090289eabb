package org.dishui.application;

import java.time.Instant;
import org.dishui.identity.AccountId;
import org.dishui.shared.Slug;

/** Somebody handed in an application; for the first time, or again after it was returned. */
public record ApplicationSubmitted(
        ApplicationId application, Reference reference, Slug about, AccountId applicant, int submission, Instant at) {
    public boolean isFirst() {
        return submission == 1;
    }
}
