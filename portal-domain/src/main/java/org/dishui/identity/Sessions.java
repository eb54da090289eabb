package org.dishui.identity;

/** The sessions that are open, wherever they were opened. */
public interface Sessions {
    /** Signs the account out everywhere, at once. */
    void endAll(AccountId account);
}
