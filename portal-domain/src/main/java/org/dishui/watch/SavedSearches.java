package org.dishui.watch;

import java.util.List;
import java.util.Optional;
import org.dishui.identity.AccountId;

/** All saved searches. */
public interface SavedSearches {
    SavedSearch save(SavedSearch search);

    void delete(SavedSearch search);

    Optional<SavedSearch> findByIdAndPerson(SavedSearchId id, AccountId person);

    Optional<SavedSearch> findByPersonAndAddress(AccountId person, String address);

    List<SavedSearch> findByPersonOrderBySavedAtDesc(AccountId person);
}
