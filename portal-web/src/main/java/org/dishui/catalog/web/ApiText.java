package org.dishui.catalog.web;

import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A text as machines read it; the Chinese prevails. */
record ApiText(String zh, String en) {
    static ApiText of(LocalizedText text) {
        return new ApiText(text.zh(), text.en());
    }

    static @Nullable ApiText ofAny(@Nullable LocalizedText text) {
        return text == null ? null : of(text);
    }
}
