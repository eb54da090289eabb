package org.dishui.identity;

import java.util.Collection;
import java.util.Map;

/** What people are called, for pages that know them by their accounts. */
public interface AccountNames {
    Map<AccountId, String> of(Collection<AccountId> accounts);
}
