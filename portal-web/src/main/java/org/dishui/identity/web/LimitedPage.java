package org.dishui.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.dishui.identity.TooManyAttempts;
import org.dishui.shared.PortalClock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says when to try again. Reached by forwarding alone, from wherever something was tried too often. */
@Controller
class LimitedPage {
    private static final String PATH = SignInController.PATH + "/limited";
    private static final String UNTIL = LimitedPage.class.getName() + ".until";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Clock clock;

    LimitedPage(Clock clock) {
        this.clock = clock;
    }

    static void show(TooManyAttempts reason, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(UNTIL, reason.until());
        request.getRequestDispatcher(PATH).forward(request, response);
    }

    @RequestMapping(PATH)
    String show(HttpServletRequest request, HttpServletResponse response, Model page) {
        if (!(request.getAttribute(UNTIL) instanceof Instant until)) return "redirect:" + SignInController.PATH;
        // the minute after: who comes back then is never too early
        var next = until.plus(Duration.ofMinutes(1)).atZone(PortalClock.ZONE);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader("Retry-After", Long.toString(Math.max(1, secondsTo(until))));
        page.addAttribute("time", TIME.format(next));
        page.addAttribute("minutes", secondsTo(until) / 60 + 1);
        return "identity/limited";
    }

    private long secondsTo(Instant until) {
        return Duration.between(clock.instant(), until).toSeconds();
    }
}
