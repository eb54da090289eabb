package org.dishui.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of everything that went wrong: what it means, what to do, and a code that is in our log, too. */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Set<Integer> SPOKEN = Set.of(400, 403, 404, 405, 409, 413, 429, 500, 503);

    private final MessageSource messages;

    ErrorPages(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping
    Object show(HttpServletRequest request) {
        int status = status(request);
        String incident = logged(request, status);
        return wantsJson(request) ? problem(request, status, incident) : page(request, status, incident);
    }

    private static ModelAndView page(HttpServletRequest request, int status, String incident) {
        var page = new ModelAndView("site/error", HttpStatusCode.valueOf(status));
        page.addObject("kind", kind(request, status));
        page.addObject("incident", incident);
        page.addObject("violation", request.getAttribute(Troubles.VIOLATION));
        page.addObject("again", status == 503 ? Again.of(request) : null);
        return page;
    }

    /** The same words as on the page. */
    private ResponseEntity<ProblemDetail> problem(HttpServletRequest request, int status, String incident) {
        var locale = Languages.of(request).locale();
        var words = "site.error." + kind(request, status);
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(messages.getMessage(words + ".title", null, locale));
        problem.setDetail(messages.getMessage(words + ".text", null, locale));
        problem.setInstance(instance(request));
        problem.setProperty("incident", incident);
        var parameter = request.getAttribute(Troubles.PARAMETER);
        if (parameter != null) problem.setProperty("parameter", parameter);
        if (request.getAttribute(Troubles.REASON) instanceof String reason)
            problem.setDetail(messages.getMessage(reason, new Object[] {String.valueOf(parameter)}, locale));
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_LANGUAGE, Languages.of(request).tag())
                .body(problem);
    }

    /** The address that was asked for, not the one of this page; one that is no address is left out. */
    private static @Nullable URI instance(HttpServletRequest request) {
        try {
            return new URI(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        String accepted = String.valueOf(request.getHeader("Accept"));
        return address.startsWith("/api/") || (accepted.contains("json") && !accepted.contains("text/html"));
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        && HttpStatus.resolve(code) != null
                ? code
                : 404; // somebody asks for /error itself
    }

    /** Which words the page has; a status without words of its own borrows those of its family. */
    private static String kind(HttpServletRequest request, int status) {
        if (request.getAttribute(Troubles.VIOLATION) != null) return "violation";
        if (request.getAttribute(Troubles.CONFLICT) != null) return "conflict";
        if (request.getAttribute(Troubles.EXPIRED) != null) return "expired";
        int spoken = SPOKEN.contains(status) ? status : status < 500 ? 400 : 500;
        return Integer.toString(spoken);
    }

    private static String logged(HttpServletRequest request, int status) {
        String incident = RANDOM.ints(8, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var cause = (@Nullable Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status >= 500) log.error("incident {}: {} {}", incident, status, oneLine(address), cause);
        else log.info("incident {}: {} {}", incident, status, oneLine(address));
        return incident;
    }

    /** What a visitor sends must not write lines of its own into the log. */
    private static String oneLine(@Nullable Object text) {
        return String.valueOf(text).replaceAll("\\p{Cntrl}", "?");
    }
}
