package org.dishui.review;

import java.time.Instant;
import org.dishui.application.ApplicationId;
import org.dishui.identity.AccountId;

/** An officer did something to a case that the audit keeps: took it, moved it to a stage, proposed, sent back. */
public record CaseMoved(ApplicationId application, AccountId officer, String action, String detail, Instant at) {}
