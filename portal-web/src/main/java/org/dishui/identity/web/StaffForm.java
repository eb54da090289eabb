package org.dishui.identity.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dishui.identity.Account;
import org.dishui.identity.Role;
import org.dishui.shared.DomainRuleViolation;
import org.jspecify.annotations.Nullable;

/** What an administrator types about somebody who works here; which roles and team fit together, the account says. */
record StaffForm(String name, String email, Set<String> roles, String team) {
    StaffForm(@Nullable String name, @Nullable String email, @Nullable Set<String> roles, @Nullable String team) {
        this.name = Objects.requireNonNullElse(name, "");
        this.email = Objects.requireNonNullElse(email, "");
        this.roles = roles == null ? Set.of() : Set.copyOf(roles);
        this.team = Objects.requireNonNullElse(team, "").strip();
    }

    static StaffForm blank() {
        return new StaffForm(null, null, null, null);
    }

    static StaffForm of(Account account) {
        var roles = account.roles().stream().map(Role::name).collect(Collectors.toSet());
        return new StaffForm(account.name(), account.email(), roles, account.team());
    }

    /** Of the name and the address. */
    Problems problems() {
        var problems = new ArrayList<Problem>();
        Typed.collect(problems, "name", Typed.name(name));
        Typed.collect(problems, "email", Typed.email(email));
        return new Problems(problems);
    }

    /** At the field that the broken rule is about. */
    static Problems broken(DomainRuleViolation rule) {
        var field = switch (rule.key()) {
            case "identity.staff.team" -> "team";
            case "identity.staff.taken" -> "email";
            default -> "roles";
        };
        return new Problems(
                List.of(Problem.of(field, rule.key(), rule.parameters().toArray())));
    }

    String nameAsRead() {
        return Typed.text(Typed.name(name));
    }

    String emailAsRead() {
        return Typed.text(Typed.email(email));
    }

    /** Those that there are. */
    Set<Role> rolesAsRead() {
        return Arrays.stream(Role.values())
                .filter(role -> role.isStaff() && roles.contains(role.name()))
                .collect(Collectors.toSet());
    }

    @Nullable
    String teamAsRead() {
        return team.isEmpty() ? null : team;
    }
}
