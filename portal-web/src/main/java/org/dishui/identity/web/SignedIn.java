package org.dishui.identity.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dishui.identity.Account;
import org.dishui.identity.AccountId;
import org.dishui.identity.Applicant;
import org.dishui.identity.Editor;
import org.dishui.identity.Officer;
import org.dishui.identity.Role;
import org.dishui.identity.Role.Area;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * Whom a session belongs to: what each request needs to know of them, and nothing that would be worth stealing.
 *
 * @param halfway has shown the password, but not yet the second factor, and so may do nothing
 */
record SignedIn(
        UUID account,
        String name,
        Set<Role> roles,
        @Nullable String team,
        Instant since,
        boolean halfway) implements AuthenticatedPrincipal, Serializable {
    private static final long serialVersionUID = 1L;

    static SignedIn of(Account account, Instant since, boolean halfway) {
        return new SignedIn(account.id().value(), account.name(), account.roles(), account.team(), since, halfway);
    }

    SignedIn whole(Instant now) {
        return new SignedIn(account, name, roles, team, now, false);
    }

    AccountId id() {
        return new AccountId(account);
    }

    /** The session store keeps it beside the session: an id, no name. */
    @Override
    public String getName() {
        return account.toString();
    }

    boolean isOf(Area area) {
        return roles.stream().anyMatch(role -> role.area() == area);
    }

    Applicant applicant() {
        return new Applicant(id(), name);
    }

    Officer officer() {
        if (team == null) throw new IllegalStateException("who works on cases has a team: " + account);
        return new Officer(id(), name, roles, team);
    }

    Editor editor() {
        return new Editor(id(), name, roles);
    }

    Authentication authentication() {
        var token = UsernamePasswordAuthenticationToken.authenticated(this, null, halfway ? List.of() : authorities());
        token.setDetails(""); // else Spring keeps in the session what came with the password: address and link
        return token;
    }

    /** One for each area, by which addresses are guarded, and one for each role. */
    private List<GrantedAuthority> authorities() {
        var areas = roles.stream().map(role -> switch (role.area()) {
            case APPLICANTS -> "ROLE_APPLICANT";
            case DESK -> "ROLE_STAFF";
            case ADMIN -> "ROLE_ADMIN";
        });
        var each = roles.stream().map(role -> "ROLE_" + role);
        return AuthorityUtils.createAuthorityList(
                Stream.concat(areas, each).distinct().toList());
    }

    @Override
    public String toString() {
        return getName();
    }
}
