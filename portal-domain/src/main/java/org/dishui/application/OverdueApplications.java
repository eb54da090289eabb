package org.dishui.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was left lying: candidates, each of which its aggregate looks at once more. */
public interface OverdueApplications {
    /** Returned ones whose last day lies before today, and drafts that nobody touched since; the longest waiting first. */
    List<ApplicationId> find(LocalDate today, Instant untouchedSince, int most);
}
