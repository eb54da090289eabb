package org.dishui.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/** The cookie of those who sign in. What does not look like one of ours is no session, and never reaches the database. */
@Component
class SessionCookie extends DefaultCookieSerializer {
    static final String NAME = "dishui";
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    SessionCookie() {
        setCookieName(NAME);
        setUseBase64Encoding(false);
        setUseHttpOnlyCookie(true);
        setSameSite("Lax");
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return super.readCookieValues(request).stream()
                .filter(value -> UUID.matcher(value).matches())
                .toList();
    }
}
