package org.dishui.identity;

import org.dishui.rules.Facts;

/** Somebody changed their profile; what it says from now on. */
public record ProfileChanged(AccountId account, Facts facts) {}
