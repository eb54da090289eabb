package org.dishui.studio;

import java.time.Instant;
import org.dishui.identity.AccountId;
import org.dishui.shared.Slug;

/** An editor or publisher did something with a change that the audit keeps. */
public record ChangeMoved(ChangeId change, Slug entry, AccountId editor, String action, Instant at) {}
