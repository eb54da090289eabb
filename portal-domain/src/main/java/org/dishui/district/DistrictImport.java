package org.dishui.district;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over authorities and calendar of a release; within the transaction of the whole import. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DistrictImport {
    private final Authorities authorities;
    private final Years years;

    DistrictImport(Authorities authorities, Years years) {
        this.authorities = authorities;
        this.years = years;
    }

    public void take(List<AuthorityDefinition> definitions, List<CalendarYear> calendar) {
        for (int i = 0; i < definitions.size(); i++) takeAuthority(definitions.get(i), i);
        calendar.forEach(this::takeYear);
    }

    private void takeAuthority(AuthorityDefinition definition, int position) {
        var known = authorities.findById(definition.code());
        known.ifPresent(authority -> authority.revise(definition));
        if (known.isEmpty()) authorities.save(Authority.of(definition, position));
    }

    private void takeYear(CalendarYear definition) {
        var known = years.findById(definition.year());
        known.ifPresent(year -> year.revise(definition));
        if (known.isEmpty()) years.save(Year.of(definition));
    }
}
