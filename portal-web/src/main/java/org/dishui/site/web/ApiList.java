package org.dishui.site.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as machines read it.
 *
 * @param next cursor of the next page, for the parameter {@code after}; absent on the last one
 */
public record ApiList<T>(List<T> items, @Nullable String next) {
    public static <T> ApiList<T> whole(List<T> items) {
        return new ApiList<>(items, null);
    }
}
