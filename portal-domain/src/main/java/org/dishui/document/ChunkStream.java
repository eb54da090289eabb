package org.dishui.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The content of one file, fetched as it is read: a slow reader holds one piece and no connection. */
class ChunkStream extends InputStream {
    private final Chunks chunks;
    private final FileId file;
    private long left;
    private byte[] piece = {};
    private int read;
    private int next;

    ChunkStream(Chunks chunks, FileId file, FileSize size) {
        this.chunks = chunks;
        this.file = file;
        this.left = size.value();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) return 0;
        if (left == 0) return -1;
        if (read == piece.length) fetch();
        int some = Math.min(length, piece.length - read);
        System.arraycopy(piece, read, into, from, some);
        read += some;
        left -= some;
        return some;
    }

    /** A file that is erased while somebody reads it ends in the middle, and the reader is told. */
    private void fetch() throws IOException {
        piece = chunks.find(file, next++).orElseThrow(() -> new EOFException("file " + file + " was erased"));
        read = 0;
    }
}
