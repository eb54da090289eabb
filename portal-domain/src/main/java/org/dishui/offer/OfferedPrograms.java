package org.dishui.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.ProgramPage;
import org.dishui.eligibility.Checkable;
import org.dishui.eligibility.CheckableEntries;
import org.dishui.shared.Slug;
import org.springframework.stereotype.Component;

/** Which programs can be offered at all. */
@Component
class OfferedPrograms {
    private final ProgramPage programs;
    private final CheckableEntries entries;
    private final Clock clock;

    OfferedPrograms(ProgramPage programs, CheckableEntries entries, Clock clock) {
        this.programs = programs;
        this.entries = entries;
        this.clock = clock;
    }

    Optional<OfferedProgram> find(Slug entry) {
        return programs.find(entry)
                .filter(shown -> canBeOffered(shown.definition()))
                .map(OfferedProgram::new);
    }

    /** Those of an authority, in the order of lists. */
    List<EntryDefinition> of(String authority) {
        return entries.all().stream()
                .map(Checkable::definition)
                .filter(entry -> entry.authority().equals(authority) && canBeOffered(entry))
                .toList();
    }

    private boolean canBeOffered(EntryDefinition entry) {
        return entry.hasRule() && entry.hasForm() && entry.takesRequestsOn(LocalDate.now(clock));
    }
}
