package org.dishui.identity;

import java.util.Optional;

/** All profiles, by account. */
public interface Profiles {
    Profile save(Profile profile);

    Optional<Profile> findById(AccountId account);
}
