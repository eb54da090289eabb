package org.dishui.identity;

/** Someone who works here got an account: the address gets the link by which to choose a password. */
public record StaffRegistered(AccountId account, LinkId link) {}
