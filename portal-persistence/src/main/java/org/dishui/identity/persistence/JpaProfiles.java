package org.dishui.identity.persistence;

import org.dishui.identity.AccountId;
import org.dishui.identity.Profile;
import org.dishui.identity.Profiles;
import org.springframework.data.repository.Repository;

interface JpaProfiles extends Profiles, Repository<Profile, AccountId> {}
