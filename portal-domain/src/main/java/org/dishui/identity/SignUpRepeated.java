package org.dishui.identity;

/** Somebody signed up with the address of an account that is in use: its owner is told, the visitor is not. */
public record SignUpRepeated(AccountId account) {}
