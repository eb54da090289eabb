package org.dishui.identity;

import java.util.Set;

/**
 * Someone who is signed in to work on cases.
 *
 * @param team code of the team whose cases are theirs
 */
public record Officer(AccountId id, String name, Set<Role> roles, String team) {
    public Officer {
        roles = Set.copyOf(roles);
    }

    public boolean can(Role role) {
        return roles.contains(role);
    }
}
