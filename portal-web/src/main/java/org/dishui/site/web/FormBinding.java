package org.dishui.site.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Forms are records and bind by their constructor alone: a gap in a list is a gap, and no setter phase grows it. */
@ControllerAdvice
class FormBinding {
    @InitBinder
    void declare(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
