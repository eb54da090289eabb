package org.dishui.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something was done to the account of somebody who works here.
 *
 * @param by the administrator; absent where the portal's operator did it by its settings
 */
public record StaffChanged(AccountId account, @Nullable AccountId by, String action, String detail, Instant at) {}
