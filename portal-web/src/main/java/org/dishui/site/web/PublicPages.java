package org.dishui.site.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.dishui.shared.CatalogVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps rendered {@link PublicPage}s by address, language and catalogue version: a page that is there costs no statement
 * and survives the database. Stands behind the security chain, whose headers are written on kept pages, too.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1)
class PublicPages extends OncePerRequestFilter {
    private static final long BYTES = 32L * 1024 * 1024;

    private final Cache<String, RenderedPage> pages = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((String key, RenderedPage page) -> 2 * key.length() + page.size())
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();
    private final PublicPageAddresses addresses;
    private final CatalogVersion version;
    private final String start;
    private final Clock clock;

    PublicPages(PublicPageAddresses addresses, CatalogVersion version, Clock clock) {
        this.addresses = addresses;
        this.version = version;
        this.clock = clock;
        // another build renders other pages of the same catalogue
        this.start = Long.toString(clock.instant().getEpochSecond(), 36);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getDispatcherType() == DispatcherType.REQUEST ? addresses.keyOf(request) : null;
        if (address == null) {
            chain.doFilter(request, response);
            return;
        }
        String language = Languages.of(request).tag();
        // pages count days, so a day's end is an end for them, too
        String tag = "W/\"" + version.current() + "-" + language + "-" + LocalDate.now(clock) + "-" + start + "\"";
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            describe(response, tag);
            return;
        }
        String key = tag + address;
        @Nullable RenderedPage kept = pages.getIfPresent(key);
        if (kept == null) {
            render(request, response, chain, key, tag);
            return;
        }
        describe(response, tag);
        kept.write(request, response);
    }

    private void render(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String key, String tag)
            throws ServletException, IOException {
        // checkNotModified has put the tag on; a page that is not found has none
        var rendering = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, rendering);
        if (rendering.getStatus() == HttpServletResponse.SC_OK && !request.isAsyncStarted()) {
            var page = RenderedPage.of(rendering);
            pages.put(key, page);
            describe(response, tag);
            page.write(request, response);
        } else {
            response.setHeader("ETag", null);
            rendering.copyBodyToResponse();
        }
    }

    private static void describe(HttpServletResponse response, String tag) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Vary", "Accept-Language, Cookie, Accept-Encoding");
    }
}
