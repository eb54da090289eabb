package org.dishui.application;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.dishui.rules.Facts;

/**
 * What was handed in at one time: the answers, frozen. A later submission stands beside it, never in its place.
 *
 * @param notice version of the privacy notice that the applicant agreed to with it
 */
@Embeddable
public record Submission(Facts answers, Instant submittedAt, String notice) {}
