package org.dishui.catalog.persistence;

import org.dishui.catalog.Revision;
import org.dishui.catalog.RevisionId;
import org.dishui.catalog.Revisions;
import org.springframework.data.repository.Repository;

interface JpaRevisions extends Revisions, Repository<Revision, RevisionId> {}
