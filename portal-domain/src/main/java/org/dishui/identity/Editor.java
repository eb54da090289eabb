package org.dishui.identity;

import java.util.Set;

/** Someone who is signed in to write, publish or oversee the catalogue and the portal. */
public record Editor(AccountId id, String name, Set<Role> roles) {
    public Editor {
        roles = Set.copyOf(roles);
    }

    public boolean can(Role role) {
        return roles.contains(role);
    }
}
