package org.dishui.watch;

import java.util.List;
import org.dishui.identity.AccountId;

/** Everybody with a saved search, in the order of their accounts. */
public interface Watchers {
    /** Those after one account, no more than so many. */
    List<AccountId> after(AccountId person, int most);
}
