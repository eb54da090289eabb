package org.dishui.application;

import java.time.Instant;
import org.dishui.identity.AccountId;
import org.dishui.shared.Slug;

/** The office gave an application back and said what is missing. */
public record ApplicationReturned(
        ApplicationId application, Reference reference, Slug about, AccountId applicant, Instant at) {}
