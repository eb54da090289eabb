package org.dishui.treasury.persistence;

import org.dishui.treasury.Commitment;
import org.dishui.treasury.CommitmentId;
import org.dishui.treasury.Commitments;
import org.springframework.data.repository.Repository;

interface JpaCommitments extends Commitments, Repository<Commitment, CommitmentId> {}
