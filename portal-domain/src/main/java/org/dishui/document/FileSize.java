package org.dishui.document;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/** How many bytes a file has. Column: bigint. */
@Embeddable
public record FileSize(long value) {
    private static final int MEGABYTE = 1024 * 1024;

    /** The most that one file may have. */
    public static final FileSize LIMIT = new FileSize(20 * MEGABYTE);

    public boolean isAbove(FileSize other) {
        return value > other.value;
    }

    public long megabytes() {
        return value / MEGABYTE;
    }

    /** As people read it, in both languages: 88 KB, 2.1 MB. */
    @Override
    public String toString() {
        if (value < MEGABYTE) return (value + 1023) / 1024 + " KB";
        return String.format(Locale.ROOT, "%.1f MB", (double) value / MEGABYTE);
    }
}
