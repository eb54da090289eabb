package org.dishui.catalog.persistence;

import org.dishui.catalog.Policies;
import org.dishui.catalog.Policy;
import org.dishui.shared.Slug;
import org.springframework.data.repository.Repository;

interface JpaPolicies extends Policies, Repository<Policy, Slug> {}
