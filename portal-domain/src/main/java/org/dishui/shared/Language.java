package org.dishui.shared;

import java.util.Locale;

/** The two languages of the portal; Chinese is the norm. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    public Locale locale() {
        return locale;
    }

    /** The value of an HTML {@code lang} attribute. */
    public String tag() {
        return this == ZH ? "zh-CN" : "en";
    }
}
