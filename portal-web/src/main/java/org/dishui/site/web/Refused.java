package org.dishui.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** A signed-in person in the wrong area is told so; an address that no area has is not found; a form that was open for too long is refused. */
class Refused implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        boolean stale = reason instanceof CsrfException;
        if (stale) request.setAttribute(Troubles.EXPIRED, true);
        boolean known = stale || request.getRequestURI().matches("/(my|desk|admin)(/.*)?");
        response.sendError(known ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
}
