package org.dishui.application.web;

import java.time.LocalDate;
import java.util.List;
import org.dishui.catalog.Route;
import org.dishui.rules.FactKey;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is: who has it, until when, what happened and what is to come.
 *
 * @param kind going, yours, approved, rejected, answered or over: which facts are told
 * @param stage that is worked on, or waits
 * @param team that has it
 * @param left working days of the promise that are left, or by which it is late; days to answer where it is the applicant's turn
 * @param used working days since it was handed in
 * @param sampleCalendar whether days are counted with a calendar that nobody has confirmed
 */
record Track(
        String kind,
        StateTag tag,
        StageRing ring,
        Route.@Nullable Stage stage,
        LocalizedText team,
        @Nullable LocalDate promisedBy,
        int left,
        boolean late,
        int used,
        List<TrackEntry> entries,
        boolean sampleCalendar,
        Vocabulary vocabulary) {
    /** What a question is called. */
    public LocalizedText label(FactKey fact) {
        return vocabulary.require(fact).label();
    }

    public boolean is(String word) {
        return kind.equals(word);
    }

    /** How the ring is coloured. */
    public String look() {
        return switch (kind) {
            case "yours" -> "stage-ring--stop";
            case "approved", "answered" -> "stage-ring--good";
            case "rejected", "over" -> "stage-ring--no";
            default -> "";
        };
    }
}
