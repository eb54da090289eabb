package org.dishui.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dishui.identity.TooManyAttempts;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Shows {@link LimitedPage} for whatever a controller's use case refused to look at. */
@ControllerAdvice
class TooManyAttemptsAdvice {
    @ExceptionHandler(TooManyAttempts.class)
    void refuse(TooManyAttempts reason, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        LimitedPage.show(reason, request, response);
    }
}
