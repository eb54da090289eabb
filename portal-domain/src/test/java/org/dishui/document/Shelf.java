package org.dishui.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dishui.identity.AccountId;

/** Files in memory, for tests. */
class Shelf implements StoredFiles, Chunks {
    final Map<FileId, StoredFile> files = new HashMap<>();
    final Map<FileId, Map<Integer, byte[]>> chunks = new HashMap<>();

    @Override
    public StoredFile save(StoredFile file) {
        files.put(file.id(), file);
        return file;
    }

    @Override
    public Optional<StoredFile> find(FileId id) {
        return Optional.ofNullable(files.get(id)).filter(file -> !file.isErased());
    }

    @Override
    public Optional<StoredFile> find(FileId id, AccountId owner) {
        return find(id).filter(file -> file.owner().equals(owner));
    }

    @Override
    public List<StoredFile> findAll(Collection<FileId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public List<StoredFile> hold(Collection<FileId> ids, AccountId owner) {
        return ids.stream().flatMap(id -> find(id, owner).stream()).toList();
    }

    @Override
    public Optional<StoredFile> seize(FileId id, AccountId owner) {
        return find(id, owner);
    }

    @Override
    public void append(FileId file, int position, byte[] content) {
        chunks.computeIfAbsent(file, first -> new HashMap<>()).put(position, content);
    }

    @Override
    public Optional<byte[]> find(FileId file, int position) {
        return Optional.ofNullable(chunks.getOrDefault(file, Map.of()).get(position));
    }

    @Override
    public void erase(FileId file) {
        chunks.remove(file);
    }
}
