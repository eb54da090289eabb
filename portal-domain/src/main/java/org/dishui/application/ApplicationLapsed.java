package org.dishui.application;

import java.time.Instant;
import org.dishui.identity.AccountId;

/** An application was left lying beyond its time, and is closed. */
public record ApplicationLapsed(ApplicationId application, Reference reference, AccountId applicant, Instant at) {}
