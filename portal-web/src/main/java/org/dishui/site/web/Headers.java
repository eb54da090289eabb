package org.dishui.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** What each answer tells the browser not to do. */
final class Headers {
    private static final Map<String, String> OURS = Map.of(
            "Content-Security-Policy",
                    "default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    private Headers() {}

    /** Security adds nosniff, frame denial and no-store itself, the last only where a page has no rule of its own. */
    static void configure(HeadersConfigurer<HttpSecurity> headers) {
        OURS.forEach((name, value) -> headers.addHeaderWriter(new StaticHeadersWriter(name, value)));
        // also behind a proxy that ends TLS; browsers ignore it on plain http
        headers.httpStrictTransportSecurity(hsts -> hsts.requestMatcher(AnyRequestMatcher.INSTANCE));
    }

    /** For an answer that was given before, or outside, the security chain. */
    static void write(HttpServletResponse response) {
        OURS.forEach(response::setHeader);
        response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cache-Control", "no-store");
    }
}
