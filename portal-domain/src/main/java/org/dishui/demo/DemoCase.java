package org.dishui.demo;

import java.util.List;
import java.util.Map;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * One sample case: who asks for what, since when, and how far it has come.
 *
 * @param applicant e-mail of a demo person
 * @param about the entry that a consultation asks about
 * @param workingDaysAgo when it was begun, counted back from the first start
 * @param name stands in the form instead of the demo person's own
 * @param says what is typed into the form, by the names of its controls; the rest is the profile's, or made up by type
 */
public record DemoCase(
        String applicant,
        Slug program,
        @Nullable Slug about,
        int workingDaysAgo,
        Way way,
        @Nullable String name,
        @Nullable Map<String, List<String>> says) {
    /** How far a sample case has come. */
    public enum Way {
        DRAFT,
        SUBMITTED,
        TAKEN,
        ACCEPTED,
        RETURNED,
        RESUBMITTED,
        RETURNED_TWICE,
        PROPOSED,
        SENT_BACK,
        APPROVED,
        REJECTED,
        ANSWERED,
        WITHDRAWN
    }

    public Map<String, List<String>> typed() {
        return says == null ? Map.of() : says;
    }
}
