package org.dishui.site.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * {@code ?lang=en} on any page: remembers the choice, and goes to the same page without it. A form that is sent by its
 * language button comes back in that language, as it was typed.
 */
class LanguageSwitch implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // in the error dispatch a refused parameter, read again, would take our page away
        if (request.getDispatcherType() != DispatcherType.REQUEST) return true;
        boolean read = "GET".equals(request.getMethod());
        if (!read && !isPlainForm(request)) return true;
        String chosen = request.getParameter("lang");
        if (chosen == null) return true;
        if (Languages.named(chosen) != null)
            response.addHeader(
                    HttpHeaders.SET_COOKIE, cookie(chosen, request.isSecure()).toString());
        if (read) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, here(request));
        } else request.setAttribute(Languages.SWITCHED, chosen);
        return !read;
    }

    /** Files are read later, by the handler that expects them. */
    private static boolean isPlainForm(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.startsWith("application/x-www-form-urlencoded");
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
