package org.dishui.document.persistence;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dishui.document.FileId;
import org.dishui.document.StoredFile;
import org.dishui.document.StoredFiles;
import org.dishui.identity.AccountId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaStoredFiles extends StoredFiles, Repository<StoredFile, FileId> {
    @Override
    @Query("select f from StoredFile f where f.id = :id and f.erasedAt is null")
    Optional<StoredFile> find(FileId id);

    @Override
    @Query("select f from StoredFile f where f.id = :id and f.owner = :owner and f.erasedAt is null")
    Optional<StoredFile> find(FileId id, AccountId owner);

    @Override
    @Query("select f from StoredFile f where f.id in :ids and f.erasedAt is null")
    List<StoredFile> findAll(Collection<FileId> ids);

    @Override
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select f from StoredFile f where f.id in :ids and f.owner = :owner and f.erasedAt is null order by f.id")
    List<StoredFile> hold(Collection<FileId> ids, AccountId owner);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from StoredFile f where f.id = :id and f.owner = :owner and f.erasedAt is null")
    Optional<StoredFile> seize(FileId id, AccountId owner);
}
