package org.dishui.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.dishui.shared.Language;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page shows besides the page. */
@ControllerAdvice
class LayoutAttributes {
    private final PublicPageAddresses addresses;

    LayoutAttributes(PublicPageAddresses addresses) {
        this.addresses = addresses;
    }

    @ModelAttribute("language")
    Language language(HttpServletRequest request) {
        return Languages.of(request);
    }

    /** This page in the other language; a kept page shows no parameter but its own. */
    @ModelAttribute("inOtherLanguage")
    String inOtherLanguage(HttpServletRequest request) {
        String other = Languages.of(request) == Language.ZH ? "lang=en" : "lang=zh";
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed)
            return failed + "?" + other;
        return request.getRequestURI() + "?" + addresses.queryOf(request) + other;
    }
}
