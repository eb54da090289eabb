package org.dishui.offer;

import java.time.Instant;
import org.dishui.identity.AccountId;
import org.dishui.shared.Slug;

/** A lead let offers of an entry go out, or stopped them, which the audit keeps. */
public record RehearsalMoved(RehearsalId rehearsal, Slug entry, AccountId officer, String action, Instant at) {}
