package org.dishui.catalog;

import java.time.Instant;
import java.util.Optional;
import org.dishui.district.AuthorityDefinition;
import org.dishui.district.AuthorityDefinition.TeamDefinition;
import org.dishui.shared.Slug;

/** Entries as their own page shows them. */
public interface ProgramPage {
    Optional<Shown> find(Slug slug);

    /** The revision that holds now, and who answers for it. */
    record Shown(
            RevisionId revision,
            int number,
            Instant publishedAt,
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
}
