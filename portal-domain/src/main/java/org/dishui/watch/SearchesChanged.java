package org.dishui.watch;

import org.dishui.identity.AccountId;

/** Something new stands in lists that somebody saved; all of one night together. */
public record SearchesChanged(AccountId person, int searches) {}
