package org.dishui.site.web;

import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A text as machines read it; the Chinese prevails. */
public record ApiText(String zh, String en) {
    public static ApiText of(LocalizedText text) {
        return new ApiText(text.zh(), text.en());
    }

    public static @Nullable ApiText ofAny(@Nullable LocalizedText text) {
        return text == null ? null : of(text);
    }
}
