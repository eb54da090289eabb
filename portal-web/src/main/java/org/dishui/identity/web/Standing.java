package org.dishui.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session twelve hours after its sign-in, however busy it is, and leads who is halfway in to the second step. */
class Standing extends OncePerRequestFilter {
    static final Duration LONGEST = Duration.ofHours(12);
    private static final String AREAS = "/(my|desk|admin)(/.*)?";

    private final Clock clock;

    Standing(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            if (person.since().plus(LONGEST).isBefore(clock.instant())) end(request);
            else if (person.halfway() && request.getRequestURI().matches(AREAS)) {
                response.sendRedirect(SecondFactorController.PATH);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
