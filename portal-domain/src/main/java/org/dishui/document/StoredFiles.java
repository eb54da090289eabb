package org.dishui.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dishui.identity.AccountId;
import org.dishui.shared.NotFound;

/** All files that are kept; what was erased is not there. */
public interface StoredFiles {
    StoredFile save(StoredFile file);

    Optional<StoredFile> find(FileId id);

    Optional<StoredFile> find(FileId id, AccountId owner);

    List<StoredFile> findAll(Collection<FileId> ids);

    /** Those that are this owner's; until the transaction ends, none of them is erased. */
    List<StoredFile> hold(Collection<FileId> ids, AccountId owner);

    /** The owner's file, alone: who would hold it waits until the transaction ends. */
    Optional<StoredFile> seize(FileId id, AccountId owner);

    default StoredFile require(FileId id, Reader reader) {
        var file = switch (reader) {
            case Reader.Owner(var account) -> find(id, account);
            case Reader.Desk desk -> find(id);
        };
        return file.orElseThrow(() -> new NotFound("file " + id));
    }
}
