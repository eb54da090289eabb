package org.dishui.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dishui.identity.Role.Area;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Where somebody goes after signing in: to the page that they asked for, where it is one of theirs, else to their own first page. */
final class Landing {
    private static final HttpSessionRequestCache WISHES = new HttpSessionRequestCache();

    private Landing() {}

    /** A path of this site, never a host: the one in the request is the visitor's word. */
    static String of(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var wish = WISHES.getRequest(request, response);
        WISHES.removeRequest(request, response);
        if (!(wish instanceof DefaultSavedRequest saved)) return home(person);
        String path = saved.getRequestURI();
        String query = saved.getQueryString();
        if (path == null || !isTheirs(person, path)) return home(person);
        return query == null ? path : path + "?" + query;
    }

    private static boolean isTheirs(SignedIn person, String path) {
        for (var area : Area.values()) if (person.isOf(area) && path.matches(root(area) + "(/.*)?")) return true;
        return false;
    }

    private static String home(SignedIn person) {
        for (var area : Area.values()) if (person.isOf(area)) return root(area);
        return "/";
    }

    private static String root(Area area) {
        return switch (area) {
            case APPLICANTS -> "/my";
            case DESK -> "/desk";
            case ADMIN -> "/admin";
        };
    }
}
