package org.dishui.document;

import java.time.Instant;
import org.dishui.identity.AccountId;
import org.dishui.shared.Keyset;
import org.dishui.shared.Paged;

/** The files of one owner, as their page lists them. */
@FunctionalInterface
public interface MyFiles {
    /** The latest first. */
    Paged<Row> of(AccountId owner, Keyset from);

    /** One of them. */
    record Row(FileId id, FileName name, FileKind kind, FileSize size, ScanState scan, Instant storedAt) {}
}
