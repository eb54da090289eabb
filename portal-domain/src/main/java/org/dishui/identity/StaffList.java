package org.dishui.identity;

import java.time.Instant;
import java.util.List;
import org.dishui.shared.Keyset;
import org.dishui.shared.Paged;
import org.jspecify.annotations.Nullable;

/** Those who work here, as the administrator's page lists them. */
public interface StaffList {
    /**
     * One of them.
     *
     * @param roles their names
     * @param invited has not chosen a password yet
     */
    record Row(
            AccountId id,
            String email,
            String name,
            List<String> roles,
            @Nullable String team,
            Instant openedAt,
            boolean disabled,
            boolean invited) {}

    /** The newest first. */
    Paged<Row> find(StaffFilter filter, Keyset from);

    /** Which of them: a part of the name or address, and a role; empty for all. */
    record StaffFilter(String q, String role) {}
}
