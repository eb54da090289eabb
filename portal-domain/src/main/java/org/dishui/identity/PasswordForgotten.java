package org.dishui.identity;

/** Somebody asked for a new password: the address gets the link by which to choose one. */
public record PasswordForgotten(AccountId account, LinkId link) {}
