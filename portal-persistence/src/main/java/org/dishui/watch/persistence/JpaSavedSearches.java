package org.dishui.watch.persistence;

import org.dishui.watch.SavedSearch;
import org.dishui.watch.SavedSearchId;
import org.dishui.watch.SavedSearches;
import org.springframework.data.repository.Repository;

interface JpaSavedSearches extends SavedSearches, Repository<SavedSearch, SavedSearchId> {}
