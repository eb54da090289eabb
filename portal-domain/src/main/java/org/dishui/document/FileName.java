package org.dishui.document;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The name that a file had where it came from, to recognize it by: 1 to 255 characters, no folder, nothing that cannot be seen. */
@Embeddable
public record FileName(String value) {
    private static final int LONGEST = 255;

    /** What a file is called that came without a name, or whose name was forgotten. */
    public static final FileName NONE = new FileName("file");

    private static final String INVISIBLE = "[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cf}&&[^\\u200C\\u200D]]";

    public FileName {
        if (!value.equals(clean(value))) throw new IllegalArgumentException("not the name of a file");
    }

    /** Makes a name of what a browser sent, which may be a path, a trap, or nothing. */
    public static FileName of(@Nullable String sent) {
        String name = clean(sent == null ? "" : sent);
        return name.isEmpty() ? NONE : new FileName(name);
    }

    private static String clean(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll(INVISIBLE, "");
        name = shortened(name.strip());
        return name.matches("\\.*") ? "" : name;
    }

    /** Keeps the end, by which people tell what it is. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) return name;
        int dot = name.lastIndexOf('.');
        String end = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length()))
                        .strip()
                + end;
    }

    @Override
    public String toString() {
        return value;
    }
}
