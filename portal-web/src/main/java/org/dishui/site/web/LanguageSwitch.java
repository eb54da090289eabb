package org.dishui.site.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code ?lang=en} on any page: remembers the choice, and goes to the same page without it. */
class LanguageSwitch implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // in the error dispatch a refused parameter, read again, would take our page away
        if (request.getDispatcherType() != DispatcherType.REQUEST || !"GET".equals(request.getMethod())) return true;
        String chosen = request.getParameter("lang");
        if (chosen == null) return true;
        if (Languages.named(chosen) != null)
            response.addHeader(
                    HttpHeaders.SET_COOKIE, cookie(chosen, request.isSecure()).toString());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, here(request));
        return false;
    }

    private static ResponseCookie cookie(String language, boolean secure) {
        return ResponseCookie.from(Languages.COOKIE, language)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .secure(secure)
                .build();
    }

    /** Path and query only: the Host header is the visitor's word, not ours. */
    private static String here(HttpServletRequest request) {
        var uri = ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam("lang")
                .build(true);
        return uri.getQuery() == null ? request.getRequestURI() : request.getRequestURI() + "?" + uri.getQuery();
    }
}
