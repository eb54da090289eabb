package org.dishui.document;

import org.dishui.identity.AccountId;

/** Who opens a file, and so which files there are for them. */
public sealed interface Reader {
    /** Someone who handed files in sees their own. */
    record Owner(AccountId account) implements Reader {}

    /** Staff, who found the file in a case that is theirs: whoever asks as a desk has made sure of that. */
    record Desk() implements Reader {}
}
