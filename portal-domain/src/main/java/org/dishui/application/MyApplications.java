package org.dishui.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dishui.catalog.EntryDefinition;
import org.dishui.district.AuthorityDefinition;
import org.dishui.identity.AccountId;
import org.dishui.shared.Keyset;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Paged;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** An applicant's own applications, as their pages show them. */
public interface MyApplications {
    /** The one changed last first. */
    Paged<Row> of(AccountId applicant, Keyset from);

    /** Those that wait for the applicant, the one due first at the top. */
    List<Row> waitingFor(AccountId applicant);

    /** Those of the applicant among these, in no order. */
    List<Row> among(AccountId applicant, Collection<ApplicationId> ids);

    /** What the page of one application shows beside the application itself: the entry it is about, under the revision it was filed under. */
    Optional<Subject> subject(Application application);

    /** One application in the list. */
    record Row(
            ApplicationId id,
            Reference reference,
            Slug about,
            LocalizedText title,
            ApplicationState state,
            @Nullable LocalDate promisedBy,
            @Nullable LocalDate until,
            Instant changedAt) {}

    /**
     * What it is about.
     *
     * @param title of the entry that it is about
     * @param definition whose form, route and rules hold: the pinned revision
     */
    record Subject(LocalizedText title, int number, EntryDefinition definition, AuthorityDefinition authority) {
        /** The team's name, as applicants may see who has the ball. */
        public LocalizedText team(String code) {
            return authority.teams().stream()
                    .filter(team -> team.code().equals(code))
                    .findFirst()
                    .orElseThrow()
                    .name();
        }
    }
}
