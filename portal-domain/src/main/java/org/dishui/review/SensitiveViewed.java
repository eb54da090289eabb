package org.dishui.review;

import java.time.Instant;
import org.dishui.application.ApplicationId;
import org.dishui.identity.AccountId;
import org.dishui.rules.FactKey;

/** An officer looked at a sealed number, and said why. */
public record SensitiveViewed(ApplicationId application, AccountId officer, FactKey fact, String reason, Instant at) {}
