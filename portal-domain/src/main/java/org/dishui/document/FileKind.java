package org.dishui.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What we take: documents and pictures that every desk can open. What a file is, its content says, never its name. */
public enum FileKind {
    PDF("application/pdf", "pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpe?g"),
    PNG("image/png", "png", "png");

    private final String mediaType;
    private final String ending;
    private final String endings;

    FileKind(String mediaType, String ending, String endings) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.endings = endings;
    }

    public static Optional<FileKind> ofMediaType(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(type))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name with an ending that says what the file is: whoever opens it opens what was recognized, not what it was called. */
    FileName called(FileName name) {
        var lower = name.value().toLowerCase(Locale.ROOT);
        return lower.matches("(?s).*\\.(" + endings + ")") ? name : FileName.of(name + "." + ending);
    }
}
