package org.dishui.identity;

/** Someone who is signed in to apply. */
public record Applicant(AccountId id, String name) {}
