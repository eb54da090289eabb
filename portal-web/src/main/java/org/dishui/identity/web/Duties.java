package org.dishui.identity.web;

import java.util.Arrays;
import java.util.List;
import org.dishui.district.AuthorityDefinition;
import org.dishui.district.AuthorityDefinition.TeamDefinition;
import org.dishui.district.Directory;
import org.dishui.identity.Role;
import org.dishui.shared.DomainRuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The roles and teams that an administrator chooses from. */
@Component
class Duties {
    private final Directory directory;

    Duties(Directory directory) {
        this.directory = directory;
    }

    public List<Role> roles() {
        return Arrays.stream(Role.values()).filter(Role::isStaff).toList();
    }

    public List<AuthorityDefinition> authorities() {
        return directory.all();
    }

    /** As people call it; nothing where there is no such team any more. */
    public @Nullable TeamDefinition team(@Nullable String code) {
        return directory.all().stream()
                .flatMap(authority -> authority.teams().stream())
                .filter(team -> team.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** A team that somebody made up is none. */
    @Nullable
    String known(@Nullable String code) {
        if (code != null && team(code) == null) throw new DomainRuleViolation("identity.staff.team");
        return code;
    }
}
