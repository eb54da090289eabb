package org.dishui.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dishui.identity.AccountId;
import org.dishui.shared.Slug;

/** What each account was last shown of its standings; one row an entry, none of the answers. */
public interface ShownStandings {
    List<ShownStanding> of(AccountId account);

    void keep(AccountId account, Map<Slug, Standing> standings, Instant now);
}
