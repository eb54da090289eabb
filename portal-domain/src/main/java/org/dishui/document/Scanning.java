package org.dishui.document;

import org.springframework.stereotype.Service;

/** Has a file looked at, and keeps what the scanner said; outside a transaction, as a scanner takes its time. */
@Service
public class Scanning {
    private final StoredFiles files;
    private final Chunks chunks;
    private final Scanner scanner;

    Scanning(StoredFiles files, Chunks chunks, Scanner scanner) {
        this.files = files;
        this.chunks = chunks;
        this.scanner = scanner;
    }

    /** A file that was erased meanwhile is nobody's worry. */
    public void scan(FileId id) {
        files.find(id).ifPresent(file -> {
            file.scanned(scanner.scan(new ChunkStream(chunks, id, file.size())));
            files.save(file);
        });
    }
}
