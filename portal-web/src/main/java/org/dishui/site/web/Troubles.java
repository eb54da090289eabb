package org.dishui.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.NotFound;
import org.dishui.shared.Stale;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Turns what went wrong into the status whose page tells people; {@link ErrorPages} shows it. */
@ControllerAdvice
class Troubles {
    /** Request attribute: the broken rule, whose message the page shows. */
    static final String VIOLATION = Troubles.class.getName() + ".violation";

    /** Request attribute: somebody else was faster. */
    static final String CONFLICT = Troubles.class.getName() + ".conflict";

    /** Request attribute: the form came from a page whose session is over. */
    static final String EXPIRED = Troubles.class.getName() + ".expired";

    /** Request attribute: the parameter that cannot be read. */
    static final String PARAMETER = Troubles.class.getName() + ".parameter";

    /** Request attribute: the message that says what is wrong with it. */
    static final String REASON = Troubles.class.getName() + ".reason";

    @ExceptionHandler(NotFound.class)
    void absent(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(DomainRuleViolation.class)
    void broken(DomainRuleViolation rule, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(VIOLATION, rule);
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, Stale.class})
    void overtaken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(CONFLICT, true);
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    /** An address with something that is no id, slug or reference names nothing; a parameter like that is a bad request. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void mistyped(MethodArgumentTypeMismatchException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean inPath = e.getParameter().hasParameterAnnotation(PathVariable.class);
        request.setAttribute(PARAMETER, e.getName());
        response.sendError(inPath ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler(BadParameter.class)
    void unreadable(BadParameter parameter, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(PARAMETER, parameter.name());
        request.setAttribute(REASON, parameter.reason());
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    /** A text where a file belongs, for example. */
    @ExceptionHandler(ConversionNotSupportedException.class)
    void misplaced(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    @ExceptionHandler(MultipartException.class)
    void cutOff(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
