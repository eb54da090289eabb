package org.dishui.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.dishui.district.AuthorityDefinition;
import org.dishui.district.AuthorityDefinition.TeamDefinition;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Entries as their own page shows them. */
public interface ProgramPage {
    /** As it stands now. */
    Optional<Shown> find(Slug slug);

    /** As it stood, or will stand by what is published so far, when that day ends in Shanghai. */
    Optional<Shown> on(LocalDate day, Slug slug);

    /**
     * A revision, and who answers for it.
     *
     * @param from when it took effect
     * @param latest number of the entry's last revision, which may wait for its day or be withdrawn
     * @param coming absent where nothing else is published
     */
    record Shown(
            RevisionId revision,
            int number,
            Instant from,
            int latest,
            @Nullable Coming coming,
            EntryDefinition definition,
            AuthorityDefinition authority) {
        /** The team that answers questions: the entry's contact. */
        public TeamDefinition team() {
            return authority.teams().stream()
                    .filter(team -> team.code().equals(definition.team()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no team " + definition.team()));
        }
    }

    /** The revision that waits for its day. */
    record Coming(int number, LocalDate day) {}
}
