package org.dishui.audit;

import java.time.Instant;

/** What somebody did, before it is linked into a chain; times are whole microseconds, as the database keeps them. */
record Deed(String actor, String action, String content, Instant at) {}
