package org.dishui.application.web;

import java.util.Locale;
import org.dishui.application.ApplicationState;

/**
 * A state in a word, with its colour and icon.
 *
 * @param key last part of its message
 */
public record StateTag(String key, String style, String icon) {
    public static StateTag of(ApplicationState state) {
        var key = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (state) {
            case DRAFT -> new StateTag(key, "", "edit");
            case SUBMITTED, UNDER_REVIEW -> new StateTag(key, "tag--blue", "clock");
            case RETURNED -> new StateTag(key, "tag--move", "drop");
            case APPROVED, ANSWERED -> new StateTag(key, "tag--open", "ring-check");
            case REJECTED -> new StateTag(key, "tag--red", "ring-x");
            case WITHDRAWN, LAPSED -> new StateTag(key, "", "ring-minus");
        };
    }
}
