package org.dishui.site.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Hides the session from public pages, files and error pages, whoever asks for it: Spring looks for flash messages in it
 * on every request, which would cost two statements, and take the page away with the database.
 */
class NoSession implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Sessionless((HttpServletRequest) request), response);
    }

    private static final class Sessionless extends HttpServletRequestWrapper {
        Sessionless(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            if (create) throw new IllegalStateException("a public page has no session: " + getRequestURI());
            return null;
        }

        /** Nor an id, whose validity would be asked of the database. */
        @Override
        public @Nullable String getRequestedSessionId() {
            return null;
        }

        @Override
        public boolean isRequestedSessionIdValid() {
            return false;
        }

        @Override
        public HttpSession getSession() {
            throw new IllegalStateException("a public page has no session: " + getRequestURI());
        }
    }
}
