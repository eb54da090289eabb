package org.dishui.identity;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That somebody read which version of the privacy notice and agreed, and when. */
@Embeddable
public record Consent(String notice, Instant at) {}
