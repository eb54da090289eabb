package org.dishui.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the database is away, says so with 503: around everything, as the session store is the first to notice. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnavailableFilter extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(UnavailableFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !isDatabaseAway(e)) throw e;
            log.warn("the database is away: {}", e.toString());
            Headers.write(response);
            response.setHeader("Retry-After", "10");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean isDatabaseAway(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException) return true;
            if (cause instanceof SQLException sql && isBroken(sql)) return true;
        }
        return false;
    }

    /**
     * Gone, shutting down, or asked for something that took it too long (57014). Without a state the pool speaks: a connection that broke in
     * use is closed before the roll-back reaches it.
     */
    private static boolean isBroken(SQLException sql) {
        return sql.getSQLState() == null
                ? "Connection is closed".equals(sql.getMessage())
                : sql.getSQLState().matches("(08|57P).*|57014");
    }
}
