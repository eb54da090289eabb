package org.dishui.identity;

/** Somebody signed up: the address gets the link that confirms it. */
public record AccountOpened(AccountId account, LinkId link) {}
