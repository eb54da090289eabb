package org.dishui.document;

import java.util.Arrays;
import java.util.Optional;

/** What we take: documents and pictures that every desk can open. What a file is, its content says, never its name. */
public enum FileKind {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public static Optional<FileKind> ofMediaType(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(type))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }
}
