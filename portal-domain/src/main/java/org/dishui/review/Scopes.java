package org.dishui.review;

import java.util.Set;
import java.util.stream.Collectors;
import org.dishui.district.Authorities;
import org.dishui.district.Authority;
import org.dishui.district.AuthorityDefinition.TeamDefinition;
import org.dishui.identity.Officer;
import org.dishui.identity.Role;
import org.springframework.stereotype.Component;

/** Who sees which cases: a reviewer those of their team, a lead those of every team of the authority, any other staff none. */
@Component
public class Scopes {
    private final Authorities authorities;

    Scopes(Authorities authorities) {
        this.authorities = authorities;
    }

    public Scope of(Officer officer) {
        if (!worksOnCases(officer)) return new Scope(Set.of());
        if (!officer.can(Role.LEAD)) return new Scope(Set.of(officer.team()));
        return new Scope(authorities.findAllByOrderByPosition().stream()
                .map(Authority::definition)
                .map(authority ->
                        authority.teams().stream().map(TeamDefinition::code).collect(Collectors.toSet()))
                .filter(teams -> teams.contains(officer.team()))
                .findFirst()
                .orElse(Set.of(officer.team())));
    }

    /** Whether there is a queue for them at all. */
    public static boolean worksOnCases(Officer officer) {
        return officer.can(Role.REVIEWER) || officer.can(Role.LEAD);
    }
}
