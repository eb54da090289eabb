package org.dishui.document;

import java.util.Optional;

/** Recognizes files by how they begin. */
@FunctionalInterface
public interface ContentTypes {
    /** What begins like this, if we take it. */
    Optional<FileKind> recognize(byte[] beginning);
}
