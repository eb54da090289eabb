package org.dishui.site.web;

import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A step of the way to a page: its name is a message or a text of the catalogue.
 *
 * @param address absent for the page itself
 */
public record Crumb(
        @Nullable String message,
        @Nullable LocalizedText text,
        @Nullable String address) {
    public static Crumb to(String message, String address) {
        return new Crumb(message, null, address);
    }

    public static Crumb here(String message) {
        return new Crumb(message, null, null);
    }

    public static Crumb here(LocalizedText text) {
        return new Crumb(null, text, null);
    }
}
