package org.dishui.review;

import java.time.Instant;
import org.dishui.application.ApplicationId;
import org.dishui.application.Reference;
import org.dishui.catalog.Route.StageKind;
import org.dishui.identity.AccountId;
import org.dishui.shared.Keyset;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Paged;
import org.jspecify.annotations.Nullable;

/** The queue of the desk: the cases of an officer's teams, the most urgent first. */
public interface ReviewQueue {
    Paged<Row> find(Scope scope, AccountId officer, Filter filter, Keyset from);

    /**
     * How many there are in each view; counted up to {@link Counts#MOST}.
     *
     * @param now what is due before is late
     * @param soon what is due before, and not late, is about to be
     */
    Counts count(Scope scope, AccountId officer, Instant now, Instant soon);

    /** Which cases, and words to find them by: a reference, a name, a program. */
    record Filter(View view, String q) {}

    /** The saved views. */
    enum View {
        /** Everything that is open at the office. */
        DUE,
        MINE,
        /** Proposed, waiting for a second person. */
        DECISION,
        /** With the applicant. */
        PAUSED
    }

    /** How many there are. */
    record Counts(int due, int mine, int decision, int paused, int late, int soon) {
        public static final int MOST = 1000;

        /** There may be more. */
        public boolean isCapped() {
            return due + paused >= MOST;
        }
    }

    /** One case. */
    record Row(
            ApplicationId id,
            Reference reference,
            LocalizedText title,
            String name,
            StageKind kind,
            CaseState state,
            @Nullable String assigneeName,
            Instant dueAt,
            Instant openedAt,
            int submissions) {}
}
