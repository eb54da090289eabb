package org.dishui.document;

import java.io.InputStream;

/** A file that somebody may read, with its content, which is fetched as it is read. */
public record OpenFile(StoredFile file, InputStream content) {}
