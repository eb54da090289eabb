package org.dishui.offer;

import java.util.List;
import org.dishui.catalog.EntryDefinition;
import org.dishui.district.Authorities;
import org.dishui.district.Authority;
import org.dishui.district.AuthorityDefinition;
import org.dishui.identity.Officer;
import org.dishui.identity.Role;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.springframework.stereotype.Component;

/** Whose offers are whose: reviewers and leads see those of their own authority, and only a lead decides. */
@Component
class OfferDesk {
    private final Authorities authorities;
    private final OfferedPrograms programs;

    OfferDesk(Authorities authorities, OfferedPrograms programs) {
        this.authorities = authorities;
        this.programs = programs;
    }

    List<EntryDefinition> programs(Officer me) {
        requireCaseWork(me);
        return programs.of(authority(me).code());
    }

    /** A program of the officer's own authority; any other is not there. */
    OfferedProgram require(Officer me, Slug entry) {
        requireCaseWork(me);
        var authority = authority(me).code();
        return programs.find(entry)
                .filter(program -> program.shown().authority().code().equals(authority))
                .orElseThrow(() -> new NotFound("program " + entry));
    }

    /** The same, to decide on it. */
    OfferedProgram requireAsLead(Officer me, Slug entry) {
        var program = require(me, entry);
        if (!me.can(Role.LEAD)) throw new DomainRuleViolation("offer.lead-only");
        return program;
    }

    private static void requireCaseWork(Officer me) {
        if (!me.can(Role.REVIEWER) && !me.can(Role.LEAD)) throw new DomainRuleViolation("offer.not-yours");
    }

    private AuthorityDefinition authority(Officer me) {
        return authorities.findAllByOrderByPosition().stream()
                .map(Authority::definition)
                .filter(authority ->
                        authority.teams().stream().anyMatch(team -> team.code().equals(me.team())))
                .findFirst()
                .orElseThrow(() -> new NotFound("team " + me.team()));
    }
}
