package org.dishui.document;

import java.util.Optional;

/** The content of all files, in pieces: written once, read piece by piece, so that no file is ever in memory as a whole. */
public interface Chunks {
    /** The most that a piece has; all but the last of a file have this much. */
    int SIZE = 256 * 1024;

    void append(FileId file, int position, byte[] content);

    Optional<byte[]> find(FileId file, int position);

    void erase(FileId file);
}
