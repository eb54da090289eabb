package org.dishui.review;

import java.time.Instant;
import org.dishui.application.ApplicationId;
import org.dishui.document.FileId;
import org.dishui.identity.AccountId;

/** An officer opened a file of a case. */
public record FileViewed(ApplicationId application, AccountId officer, FileId file, Instant at) {}
