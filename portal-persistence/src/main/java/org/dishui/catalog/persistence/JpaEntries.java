package org.dishui.catalog.persistence;

import org.dishui.catalog.Entries;
import org.dishui.catalog.Entry;
import org.dishui.shared.Slug;
import org.springframework.data.repository.Repository;

interface JpaEntries extends Entries, Repository<Entry, Slug> {}
