package org.dishui.application;

import java.time.Instant;

/** The applicant took an application back. */
public record ApplicationWithdrawn(ApplicationId application, Reference reference, Instant at) {}
