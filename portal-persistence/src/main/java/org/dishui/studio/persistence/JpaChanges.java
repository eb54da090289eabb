package org.dishui.studio.persistence;

import org.dishui.studio.Change;
import org.dishui.studio.ChangeId;
import org.dishui.studio.Changes;
import org.springframework.data.repository.Repository;

interface JpaChanges extends Changes, Repository<Change, ChangeId> {}
