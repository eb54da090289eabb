package org.dishui.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person had typed when the database went away: the page brings it back, with a button to send it again. */
record Again(String address, List<Field> fields) {
    /** One posted value. */
    record Field(String name, String value) {}

    static @Nullable Again of(HttpServletRequest request) {
        boolean posted = "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD));
        String type = request.getContentType();
        if (!posted || type == null || !type.startsWith("application/x-www-form-urlencoded")) return null;
        var fields = request.getParameterMap().entrySet().stream()
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
        return new Again(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)), fields);
    }
}
