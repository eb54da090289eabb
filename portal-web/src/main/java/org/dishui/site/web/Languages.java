package org.dishui.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.dishui.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** Which language a page is in: the one chosen (cookie), else the first that the browser accepts of our two, else Chinese. */
@Component("localeResolver")
class Languages implements LocaleResolver {
    static final String COOKIE = "lang";

    /** Request attribute: the language that this very request chose, by a button of its form. */
    static final String SWITCHED = Languages.class.getName() + ".switched";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    static Language of(HttpServletRequest request) {
        Language switched = named((String) request.getAttribute(SWITCHED));
        if (switched != null) return switched;
        var cookie = WebUtils.getCookie(request, COOKIE);
        Language chosen = named(cookie == null ? null : cookie.getValue());
        return chosen != null ? chosen : accepted(request);
    }

    static @Nullable Language named(@Nullable String name) {
        return "zh".equals(name) ? Language.ZH : "en".equals(name) ? Language.EN : null;
    }

    private static Language accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Language.ZH;
        for (Locale locale : Collections.list(request.getLocales())) {
            Language language = named(locale.getLanguage());
            if (language != null) return language;
        }
        return Language.EN; // a visitor who names neither reads English more likely than Chinese
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by ?lang=");
    }
}
